import type { Meta, StoryObj } from '@storybook/react-vite'

import { SubscribeMenu } from '../src/SubscribeMenu.tsx'

const meta = {
  id: 'components-subscribemenu',
  title: 'Components/Meetings/SubscribeMenu',
  component: SubscribeMenu,
  args: { feedHref: 'https://example.org/quayside.ics', fileHref: 'https://example.org/quayside.ics' },
} satisfies Meta<typeof SubscribeMenu>
export default meta

type Story = StoryObj<typeof meta>

const open: Story['play'] = ({ canvasElement }) => {
  canvasElement.querySelector('button')?.click()
}

/** The ways to follow the calendar, behind one button. */
export const Closed: Story = {}

/** The list is open, by a press of the button; each way says what it adds. */
export const Open: Story = { play: open }

/** A file that is read once, and no feed. */
export const FileAlone: Story = { args: { feedHref: undefined }, play: open }

/** Calendars that the community publishes elsewhere. */
export const PublishedElsewhere: Story = {
  args: {
    calendars: [
      { kind: 'embed', label: 'Calendar of the foundation', href: 'https://calendar.example.org/' },
      { kind: 'feed', label: 'Calendar of the council', href: 'webcal://calendar.example.org/council.ics' },
    ],
  },
  play: open,
}

/** Words of the site's own on the button. */
export const OwnLabel: Story = { args: { label: 'Follow all calls' } }

/** A feed without a host is left out; the developer is told why. */
export const FeedNotAbsolute: Story = { args: { feedHref: '/quayside.ics' } }

/** Addresses that would run a script. */
export const UnsafeAddress: Story = {
  args: { feedHref: 'javascript:alert(1)', fileHref: 'javascript:alert(2)' },
  play: open,
}

/** A page in German. */
export const German: Story = {
  args: {
    lang: 'de',
    locale: 'de',
    messages: {
      calendar: {
        subscribe: 'Kalender abonnieren',
        feed: 'alle Termine, auch spätere Änderungen',
        copy: 'alle Termine, wie sie jetzt sind',
        address: 'Adresse des Kalenders',
      },
    },
  },
  play: open,
}

/** A page in Arabic, which runs from right to left. */
export const RightToLeft: Story = {
  args: {
    dir: 'rtl',
    lang: 'ar',
    locale: 'ar',
    messages: { calendar: { subscribe: 'اشترك في التقويم', feed: 'كل المواعيد وما يتغير منها' } },
  },
  play: open,
}
