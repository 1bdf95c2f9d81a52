import type { Meta, StoryObj } from '@storybook/react-vite'

import { CommunityHtml } from '../src/CommunityHtml.tsx'
import { toHtml } from '../src/export/toHtml.tsx'
import type { Community } from '../src/model/community.ts'
import { now } from './data/now.ts'

const quayside: Community = {
  version: 1,
  id: 'quayside',
  name: 'Quayside',
  url: 'https://example.org/',
  tagline: 'A registry for everything that is shipped in containers',
  meetings: [
    {
      id: 'call',
      name: 'Weekly call',
      schedule: {
        kind: 'recurring',
        rule: 'FREQ=WEEKLY;BYDAY=TH',
        time: '10:00',
        timeZone: 'America/Los_Angeles',
        durationMinutes: 60,
      },
      join: { href: 'https://meet.example.org/quayside' },
    },
  ],
  channels: [{ id: 'chat', kind: 'zulip', name: '#quayside', href: 'https://chat.example.org/quayside' }],
}

// In a site the bundler makes it: `import page from './quayside.moothall.yaml?page'`.
const html = toHtml(quayside, { now, document: false, localTime: true, showStructuredData: false })

const meta = {
  id: 'components-communityhtml',
  title: 'Components/Page/CommunityHtml',
  component: CommunityHtml,
  args: { page: { html } },
} satisfies Meta<typeof CommunityHtml>
export default meta

type Story = StoryObj<typeof meta>

/** A page that stands in the HTML already. The script adds the reader's time. */
export const Finished: Story = {}

/** A page that the browser has to import, since the reader came from another page of the site. */
export const Imported: Story = { args: { page: () => Promise.resolve({ html }) } }
