import { messageFaults } from '../i18n/messageFaults.ts'
import type { MessageOverrides } from '../i18n/messages.ts'
import { warnOnce } from './warnOnce.ts'

const checked = /* @__PURE__ */ new WeakSet<object>()

/** Warns of a site's own words that no reader will see: of an unknown name, or with an unknown placeholder. */
export function warnOfMessages(messages: MessageOverrides): void {
  if (checked.has(messages)) return
  checked.add(messages)
  for (const { path, text } of messageFaults(messages)) warnOnce(() => `messages${path && `.${path}`}: ${text}`)
}
