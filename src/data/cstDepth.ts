import type { CST } from 'yaml'

/** Whether collections stand in each other more deeply than a limit. Asked before anything recursive sees the tokens. */
export function isDeeperThan(tokens: readonly CST.Token[], limit: number): boolean {
  let level: readonly (CST.Token | null | undefined)[] = tokens
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > limit + 1) return true
    level = level.flatMap((token) => (token ? within(token) : []))
  }
  return false
}

function within(token: CST.Token): (CST.Token | null | undefined)[] {
  if (token.type === 'document') return [token.value]
  if (token.type !== 'block-map' && token.type !== 'block-seq' && token.type !== 'flow-collection') return []
  return token.items.flatMap((item) => [item.key, item.value])
}
