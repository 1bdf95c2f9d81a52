import type { Meta, StoryObj } from '@storybook/react-vite'

import { serviceIcons } from '../src/icons/index.ts'
import type { Channel } from '../src/model/channel.ts'
import { SocialLinks } from '../src/SocialLinks.tsx'

const mastodon: Channel = {
  id: 'mastodon',
  kind: 'mastodon',
  name: '@quayside@social.example.org',
  href: 'https://social.example.org/@quayside',
}

const channels: Channel[] = [
  mastodon,
  { id: 'video', kind: 'youtube', name: 'Quayside films', href: 'https://video.example.org/quayside' },
  { id: 'blog', kind: 'blog', name: 'Blog', href: 'https://example.org/blog' },
  { id: 'code', kind: 'github', name: 'quayside', href: 'https://code.example.org/quayside' },
]

const meta = {
  id: 'components-sociallinks',
  title: 'Components/Channels/SocialLinks',
  component: SocialLinks,
  args: { channels },
} satisfies Meta<typeof SocialLinks>
export default meta

type Story = StoryObj<typeof meta>

/** Where a community can be followed, in words. */
export const SeveralServices: Story = {}

/** The same by the marks of the services, where there is one. */
export const Marks: Story = { args: { icons: serviceIcons } }

/** The site's own mark in place of a neutral one. */
export const OwnMark: Story = {
  args: {
    marks: {
      mastodon: (
        <svg viewBox="0 0 24 24" width="20" height="20" fill="currentColor" aria-hidden="true">
          <path d="M12 2l10 10-10 10L2 12z" />
        </svg>
      ),
    },
  },
}

/** A community that is nowhere to be followed. */
export const Empty: Story = { args: { channels: [] } }

/** A channel without an address. */
export const NoAddress: Story = { args: { channels: [{ ...mastodon, href: undefined }] } }

/** A channel without a name is called by its service. */
export const NameMissing: Story = { args: { channels: [{ ...mastodon, name: '' }] } }

/** A kind that the library has no word for, shown as the data has it. */
export const UnknownKind: Story = { args: { channels: [{ ...mastodon, kind: 'telegram' as never }] } }

/** An address that would run a script: its words stand without a link. */
export const UnsafeAddress: Story = { args: { channels: [{ ...mastodon, href: 'javascript:alert(1)' }] } }

/** A channel that cannot be shown says so in its place. */
export const NotReadable: Story = { args: { channels: [null as never, mastodon] } }

/** A page in German. */
export const German: Story = {
  args: {
    lang: 'de',
    locale: 'de',
    channels: [
      mastodon,
      { id: 'blog', kind: 'blog', name: { en: 'News', de: 'Neues' }, href: 'https://example.org/blog' },
    ],
    messages: { page: { social: 'Folge uns' } },
  },
}

/** A page in Arabic, which runs from right to left. */
export const RightToLeft: Story = {
  args: {
    dir: 'rtl',
    lang: 'ar',
    locale: 'ar',
    channels: [mastodon, { id: 'blog', kind: 'blog', name: { ar: 'المدونة' }, href: 'https://example.org/blog' }],
    messages: { page: { social: 'تابعنا' } },
  },
}
