import type { Meta, StoryObj } from '@storybook/react-vite'

import { CommunityMeta, communityMeta } from '../src/CommunityMeta.tsx'
import type { Community } from '../src/model/community.ts'

const quayside: Community = {
  version: 1,
  id: 'quayside',
  name: 'Quayside',
  url: 'https://example.org/',
  title: 'The Quayside community',
  tagline: 'A registry for everything that is shipped in containers',
}

const meta = {
  id: 'components-communitymeta',
  title: 'Components/Page/CommunityMeta',
  component: CommunityMeta,
  args: { community: quayside },
  // What stands in the head cannot be seen, so the same data stands here in words.
  render: (args) => {
    const { title, canonical, names, properties } = communityMeta(args)
    const rows = Object.entries({ title, canonical: canonical ?? '–', ...names, ...properties })
    return (
      <div data-moothall="" className="mh:prose">
        <CommunityMeta {...args} />
        <dl className="mh:facts">
          {rows.map(([name, content]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{content}</dd>
            </div>
          ))}
        </dl>
      </div>
    )
  },
} satisfies Meta<typeof CommunityMeta>
export default meta

type Story = StoryObj<typeof meta>

/** Title and description are those of the page. */
export const FromThePage: Story = {}

/** What is said for search engines and previews alone. */
export const ForSearchEnginesAndPreviews: Story = {
  args: {
    baseUrl: 'https://example.org',
    community: {
      ...quayside,
      seo: {
        title: 'Quayside: community',
        description: 'Where Quayside meets, talks and decides.',
        image: '/card.png',
        url: '/community',
        socialHandle: '@quayside',
      },
    },
  },
}

/** A community of which only the name is known. */
export const NameAlone: Story = {
  args: { community: { version: 1, id: 'quayside', name: 'Quayside', url: 'https://example.org/' } },
}

/** Addresses that would run a script, or cannot be read, are left out. */
export const UnsafeAddress: Story = {
  args: { community: { ...quayside, seo: { url: 'javascript:alert(1)', image: 'data:image/png;base64,AAAA' } } },
}

/** A page in German. */
export const German: Story = {
  args: {
    locale: 'de',
    community: {
      ...quayside,
      title: { en: 'The Quayside community', de: 'Die Gemeinschaft von Quayside' },
      tagline: { de: 'Ein Register für alles, was in Containern verschifft wird' },
    },
  },
}
