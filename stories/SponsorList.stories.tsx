import type { Meta, StoryObj } from '@storybook/react-vite'

import { SponsorItem, SponsorList } from '../src/SponsorList.tsx'
import logoDark from './data/logo-dark.svg'
import logo from './data/logo.svg'
import { manyAdopters, sponsors } from './data/sections.ts'

const meta = {
  id: 'components-sponsorlist',
  title: 'Components/Project/SponsorList',
  component: SponsorList,
  subcomponents: { SponsorItem },
  args: { sponsors },
} satisfies Meta<typeof SponsorList>
export default meta

type Story = StoryObj<typeof meta>

/** By tier, the first with the most room. */
export const Tiers: Story = {}

/** With logos, where their addresses are given. */
export const Logos: Story = {
  args: {
    sponsors: sponsors.map((each, index) => (index % 2 ? each : { ...each, logo: { src: logo, darkSrc: logoDark } })),
  },
}

/** Without tiers. */
export const WithoutTiers: Story = { args: { sponsors: sponsors.map((sponsor) => ({ ...sponsor, tier: undefined })) } }

/** Some without a tier, below the others. */
export const SomeWithoutTier: Story = { args: { sponsors: [...sponsors, { name: 'Studio Ost' }] } }

/** Sixty in one tier: the first in sight, the rest folded. */
export const Sixty: Story = {
  args: { sponsors: manyAdopters.slice(0, 60).map(({ name, href }) => ({ name, href, tier: 'Friends' })) },
}

/** Nobody is listed. */
export const Empty: Story = { args: { sponsors: [] } }

/** An entry that cannot be shown says so in its place. */
export const NotReadable: Story = { args: { sponsors: [null as never, sponsors[0]!] } }
