import type { Meta, StoryObj } from '@storybook/react-vite'

import { FoundationBadge } from '../src/FoundationBadge.tsx'
import logoDark from './data/logo-dark.svg?no-inline'
import logo from './data/logo.svg?no-inline'

const foundation = { name: 'Harbour Foundation', href: 'https://foundation.example.org/' }

const meta = {
  id: 'components-foundationbadge',
  title: 'Components/Page/FoundationBadge',
  component: FoundationBadge,
  args: { foundation },
} satisfies Meta<typeof FoundationBadge>
export default meta

type Story = StoryObj<typeof meta>

/** A project of a foundation, with a link to it. */
export const AProject: Story = {}

/** How far the project has come there. */
export const Incubating: Story = { args: { maturity: 'incubating' } }

/** The logo of the foundation before its name. */
export const WithALogo: Story = {
  args: {
    foundation: {
      name: 'Harbour Foundation',
      href: 'https://foundation.example.org/',
      logo: { src: logo, darkSrc: logoDark, width: 88, height: 24 },
    },
    maturity: 'graduated',
  },
}

/** A project that is no longer developed. */
export const Archived: Story = { args: { maturity: 'archived' } }

/** A foundation whose address is not known. */
export const NoAddress: Story = { args: { foundation: { name: 'Harbour Foundation' }, maturity: 'graduated' } }

/** A maturity that the library has no word for, shown as the data has it. */
export const UnknownMaturity: Story = { args: { maturity: 'seedling' as never } }

/** A foundation without a name. The reader sees that it is missing; the developer is told where. */
export const NameMissing: Story = { args: { foundation: { name: '', href: 'https://foundation.example.org/' } } }

/** An address that would run a script: the name stands without a link. */
export const UnsafeAddress: Story = {
  args: { foundation: { name: 'Harbour Foundation', href: 'javascript:alert(1)' } },
}

/** A page in German; the words of the site put the maturity elsewhere. */
export const German: Story = {
  args: {
    lang: 'de',
    maturity: 'graduated',
    messages: {
      page: { foundation: 'Ein Projekt der {foundation} ({maturity})', maturity: { graduated: 'ausgereift' } },
    },
  },
}

/** A page in Arabic, which runs from right to left. */
export const RightToLeft: Story = {
  args: { dir: 'rtl', lang: 'ar', messages: { page: { foundationOnly: 'مشروع تابع لـ {foundation}' } } },
}
