import { ChannelItem, type ChannelItemProps, CommunityPage } from 'moothall'

import { community } from './community.ts'

const notes: Record<string, string> = {
  chat: 'Busiest on Thursday afternoons.',
  list: 'About one mail a month.',
}

const components = {
  ChannelItem: (props: ChannelItemProps) => (
    <ChannelItem {...props}>
      <p>{notes[props.channel.id ?? '']}</p>
    </ChannelItem>
  ),
}

export function ChannelNotes({ now }: { now: number }) {
  return <CommunityPage community={community} now={now} components={components} />
}
