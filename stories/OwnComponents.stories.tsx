import type { Meta, StoryObj } from '@storybook/react-vite'

import { CommunityPage } from '../src/CommunityPage.tsx'
import { now } from './data/now.ts'
import { ChannelNotes as ChannelNotesPage } from './own-components/ChannelNotes.tsx'
import { community } from './own-components/community.ts'
import { OwnCards as OwnCardsPage } from './own-components/OwnMeetingCard.tsx'

import './own-components/panel.css'
import { OwnSections as OwnSectionsPage } from './own-components/OwnSections.tsx'
import { RsvpLinks as RsvpLinksPage } from './own-components/RsvpLinks.tsx'

const meta = {
  title: 'Guides/Recipes for own components',
  component: CommunityPage,
  tags: ['!manifest'],
  parameters: { frame: 'page' },
  args: { community, now },
} satisfies Meta<typeof CommunityPage>
export default meta

type Story = StoryObj<typeof meta>

/** A link of the site's own beside the way to join each meeting. */
export const RsvpLinks: Story = { render: (args) => <RsvpLinksPage now={args.now} /> }

/** A note of the site's own under each channel. */
export const ChannelNotes: Story = { render: (args) => <ChannelNotesPage now={args.now} /> }

/** Cards of the site's own, which look as the rest of the site does. */
export const OwnCards: Story = { render: (args) => <OwnCardsPage now={args.now} /> }

/** A frame of the site's own around every section. */
export const OwnSections: Story = { render: (args) => <OwnSectionsPage now={args.now} /> }
