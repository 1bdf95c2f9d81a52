import { decoded } from './decoded.ts'

/** The address with which the reader came, and the last whose anchor was gone to. */
let arrival: string | undefined
let done: string | undefined

/**
 * Goes to the anchor that the address names, where the browser has looked for it too early: before the content was there.
 * It does so once for an address. The focus stays where it is, and so does a reader who has begun to scroll.
 * @param root the content that is there now
 */
export function goToAnchor(root: Node = document): void {
  const { hash, href } = location
  arrival ??= href
  const target = href === done ? null : document.getElementById(anchorName(hash))
  if (!target || !root.contains(target)) return
  done = href
  // Not all browsers unfold what is around it.
  const isFolded = target.closest('details:not([open])') !== null
  if ((isFolded || !target.matches(':target')) && (href !== arrival || scrollY === 0)) reveal(target)
}

/** Scrolls to an anchor, and opens what is folded around it. */
function reveal(target: Element): void {
  for (let fold = target.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
    fold.open = true
  target.scrollIntoView()
}

/** The name of the anchor in a hash. */
const anchorName = (hash: string): string => decoded(hash.slice(1))
