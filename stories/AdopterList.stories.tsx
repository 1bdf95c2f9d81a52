import type { Meta, StoryObj } from '@storybook/react-vite'

import { AdopterItem, AdopterList } from '../src/AdopterList.tsx'
import logoDark from './data/logo-dark.svg'
import logo from './data/logo.svg'
import { adopters, manyAdopters } from './data/sections.ts'

const meta = {
  id: 'components-adopterlist',
  title: 'Components/Project/AdopterList',
  component: AdopterList,
  subcomponents: { AdopterItem },
  args: { adopters },
} satisfies Meta<typeof AdopterList>
export default meta

type Story = StoryObj<typeof meta>

/** By how far they have come. One does not want to be named, one has not said. */
export const ByLevel: Story = {}

/** The same by industry. */
export const ByIndustry: Story = { args: { groupBy: 'industry' } }

/** Four hundred by their names, the first of each level in sight and the rest folded. */
export const FourHundred: Story = { args: { adopters: manyAdopters } }

/** With logos, where their addresses are given. */
export const Logos: Story = {
  args: {
    adopters: adopters.map((each, index) => (index % 2 ? each : { ...each, logo: { src: logo, darkSrc: logoDark } })),
  },
}

/** Names alone, as many projects list them. */
export const NamesAlone: Story = { args: { adopters: adopters.map(({ name }) => ({ name })) } }

/** A page in German. */
export const German: Story = {
  args: {
    lang: 'de',
    locale: 'de',
    heading: { de: 'Wer es nutzt' },
    adopters: [{ name: { en: 'A bank', de: 'Eine Bank' }, anonymous: true, industry: { de: 'Finanzen' } }],
  },
}

/** A page in Arabic, which runs from right to left. */
export const RightToLeft: Story = {
  args: {
    dir: 'rtl',
    lang: 'ar',
    locale: 'ar',
    heading: { ar: 'من يستخدمه' },
    adopters: [{ name: { ar: 'جامعة المثال' } }],
  },
}

/** Nobody is listed. */
export const Empty: Story = { args: { adopters: [] } }

/** An entry that cannot be shown says so in its place. */
export const NotReadable: Story = { args: { adopters: [null as never, adopters[0]!] } }
