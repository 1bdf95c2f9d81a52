import { channelMessages } from '../i18n/channelMessages.ts'
import type { Channel, ChannelAccess, ChannelStatus, Invite } from '../model/channel.ts'
import { address, boolean, type Coerce, date, list, notShown, object, oneOf, string } from './coerce.ts'
import { access, entry, ids } from './entryShapes.ts'
import { name, notes, text } from './textShapes.ts'

const status: Record<ChannelStatus, unknown> = { active: true, ...channelMessages.status }

export const channelShape: Coerce<Channel> = /* @__PURE__ */ entry<Channel>(
  {
    kind: oneOf(channelMessages.kinds),
    kindLabel: name,
    name,
    href: address,
    address: string,
    shownAs: notShown,
    network: string,
    workspace: name,
    unsubscribe: address,
    invite: object<Invite>({ href: address, temporary: boolean, expires: date }, 'href'),
    description: text,
    topics: list(name),
    access: object<ChannelAccess>({ read: access, join: access, post: access }),
    bridgedTo: ids,
    status: oneOf(status),
    successor: string,
    notes,
  },
  'name',
  'kind',
)
