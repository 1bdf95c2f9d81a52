import type { Meta, StoryObj } from '@storybook/react-vite'

import { PageHeader } from '../src/PageHeader.tsx'
import logoDark from './data/logo-dark.svg?no-inline'
import logo from './data/logo.svg?no-inline'

const meta = {
  id: 'components-pageheader',
  title: 'Components/Page/PageHeader',
  component: PageHeader,
  parameters: { frame: 'page' },
  args: {
    heading: 'The Quayside community',
    tagline: 'A container registry that stands beside your machines.',
    foundation: { name: 'Example Foundation', href: 'https://foundation.example.org/' },
    maturity: 'incubating',
    links: [
      { label: 'Website', href: 'https://example.org/' },
      { label: 'Blog', href: 'https://example.org/blog' },
      { label: 'Code', href: 'https://code.example.org/quayside' },
    ],
  },
} satisfies Meta<typeof PageHeader>
export default meta

type Story = StoryObj<typeof meta>

/** The heading of the page, a line under it, the foundation behind it, and where to go from here. */
export const WithEverything: Story = {
  args: {
    description: [
      {
        kind: 'paragraph',
        text: [
          'Quayside is built by people from eleven companies and by those who ',
          { kind: 'link', text: 'run it at home', href: 'https://example.org/home' },
          '.',
        ],
      },
      { kind: 'paragraph', text: 'Whoever sends a change, a question or a correction belongs to it.' },
    ],
  },
}

/** A logo, and another for dark backgrounds. The space for it is kept before it is there. */
export const WithALogo: Story = { args: { logo: { src: logo, darkSrc: logoDark, width: 176, height: 48 } } }

/** One logo for all backgrounds, which says more than the name. */
export const LogoWithWords: Story = {
  args: { logo: { src: logo, alt: 'A ship at a quay', width: 176, height: 48 }, foundation: undefined },
}

/** A heading that does not say whose page it is: the name stands above it. */
export const NameBesideTheTitle: Story = { args: { heading: 'Community', name: 'Quayside' } }

/** A heading, and nothing else known. */
export const TitleAlone: Story = {
  args: { tagline: undefined, foundation: undefined, maturity: undefined, links: undefined },
}

/** A project whose stage within its foundation is not known. */
export const FoundationWithoutAStage: Story = { args: { maturity: undefined } }

/** A foundation without an address, and a project that it no longer carries. */
export const ArchivedProject: Story = {
  args: { foundation: { name: 'Example Foundation' }, maturity: 'archived' },
}

/** Links with something to know before they are opened: who may, and where they really lead. */
export const LinksWithRemarks: Story = {
  args: {
    links: [
      { label: 'Website', href: 'https://example.org/' },
      { label: 'Wiki of the maintainers', href: 'https://wiki.example.org/quayside', access: 'members' },
      { label: 'Status', href: 'https://status.example.com/quayside', shownAs: 'status.example.org' },
    ],
  },
}

/** A page without a title still has a heading, which says that it is missing. */
export const TitleMissing: Story = { args: { heading: '' } }

/** A stage that no foundation has, shown as the data has it. */
export const UnknownStage: Story = { args: { maturity: 'seedling' as never } }

/** Addresses that would run a script: their words stand without a link. */
export const UnsafeAddresses: Story = {
  args: {
    foundation: { name: 'Example Foundation', href: "javascript:alert('Foundation')" },
    links: [
      { label: 'Website', href: "JAVASCRIPT:alert('Website')" },
      { label: 'Blog', href: 'https://example.org/blog' },
    ],
  },
}

/** A page in German, whose words for the stage come from the site. */
export const German: Story = {
  args: {
    lang: 'de',
    locale: 'de',
    heading: { en: 'The Quayside community', de: 'Die Gemeinschaft von Quayside' },
    tagline: { en: 'A container registry.', de: 'Eine Container-Registry, die bei deinen Rechnern steht.' },
    description: { en: 'Built by people from eleven companies.' },
    links: [
      { label: { en: 'Website', de: 'Webseite' }, href: 'https://example.org/' },
      { label: { en: 'Code', de: 'Quelltext' }, href: 'https://code.example.org/quayside' },
    ],
    messages: {
      page: {
        foundation: 'Projekt der {foundation}, Stufe {maturity}',
        maturity: { incubating: 'Reifung' },
        links: 'Verweise von {name}',
      },
    },
  },
}

/** A page in Hebrew, which runs from right to left. */
export const RightToLeft: Story = {
  args: {
    dir: 'rtl',
    lang: 'he',
    locale: 'he',
    heading: { en: 'The Quayside community', he: 'הקהילה של Quayside' },
    tagline: { he: 'מאגר קונטיינרים שעומד ליד המכונות שלכם.' },
    links: [
      { label: { en: 'Website', he: 'אתר' }, href: 'https://example.org/' },
      { label: { en: 'Blog', he: 'בלוג' }, href: 'https://example.org/blog' },
    ],
    messages: {
      page: {
        foundation: 'פרויקט {maturity} של {foundation}',
        maturity: { incubating: 'בפיתוח' },
        links: 'קישורים של {name}',
      },
    },
  },
}
