import type { Meta, StoryObj } from '@storybook/react-vite'

import { FocusAreaItem, FocusAreaList } from '../src/FocusAreaList.tsx'
import type { FocusArea } from '../src/model/participation.ts'

const focusAreas: FocusArea[] = [
  {
    id: 'storage',
    name: 'Object stores',
    description: 'Drivers for the stores that people run, and ways to move between them.',
    drivers: [
      { id: 'ines', name: 'Inês Duarte', affiliations: ['Atlantic Freight'], href: 'https://code.example.org/ines' },
      { id: 'kofi', name: 'Kofi Mensah', affiliations: ['Harbour Labs', 'University of Accra'] },
    ],
  },
  {
    id: 'signing',
    name: 'Signatures',
    description: [
      { kind: 'paragraph', text: 'Who built what, and how one can tell.' },
      { kind: 'list', items: [{ text: 'signatures of images' }, { text: 'statements about builds' }] },
    ],
    drivers: [{ id: 'ines', name: 'Inês Duarte', role: 'Lead' }],
  },
]

const meta = {
  id: 'components-focusarealist',
  title: 'Components/Contributing/FocusAreaList',
  component: FocusAreaList,
  subcomponents: { FocusAreaItem },
  args: { focusAreas },
} satisfies Meta<typeof FocusAreaList>
export default meta

type Story = StoryObj<typeof meta>

/** Areas of work, each with those who drive it; one person may drive several. */
export const SeveralAreas: Story = {}

/** Work that nobody drives yet. */
export const NobodyDrives: Story = {
  args: { focusAreas: [{ id: 'docs', name: 'Documentation', description: 'Come and help.' }] },
}

/** A community that names no work. */
export const Empty: Story = { args: { focusAreas: [] } }

/** An area without a title, and a driver without a name. The developer is told where. */
export const NamesMissing: Story = {
  args: { focusAreas: [{ ...focusAreas[0]!, name: '', drivers: [{ id: 'ines', name: '', role: 'Lead' }] }] },
}

/** An address that would run a script: its words stand without a link. */
export const UnsafeAddress: Story = {
  args: {
    focusAreas: [{ ...focusAreas[0]!, drivers: [{ id: 'a', name: 'Inês Duarte', href: 'javascript:alert(1)' }] }],
  },
}

/** An area that cannot be shown says so in its place. */
export const NotReadable: Story = { args: { focusAreas: [null as never, focusAreas[0]!] } }

/** A page in German. */
export const German: Story = {
  args: {
    lang: 'de',
    locale: 'de',
    heading: { de: 'Woran wir arbeiten' },
    focusAreas: [
      { ...focusAreas[0]!, name: { en: 'Stores', de: 'Speicher' }, description: { de: 'Treiber für Speicher.' } },
    ],
    messages: { people: { drivers: 'Getragen von' } },
  },
}

/** A page in Arabic, which runs from right to left. */
export const RightToLeft: Story = {
  args: {
    dir: 'rtl',
    lang: 'ar',
    locale: 'ar',
    heading: { ar: 'ما نعمل عليه' },
    focusAreas: [{ ...focusAreas[0]!, name: { ar: 'التخزين' }, description: { ar: 'مشغلات لمخازن البيانات.' } }],
    messages: { people: { drivers: 'يقودها' } },
  },
}
