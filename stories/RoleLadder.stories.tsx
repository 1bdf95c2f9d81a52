import type { Meta, StoryObj } from '@storybook/react-vite'

import { RoleItem, RoleLadder } from '../src/RoleLadder.tsx'
import { people, roles } from './data/sections.ts'

const meta = {
  id: 'components-roleladder',
  title: 'Components/People and governance/RoleLadder',
  component: RoleLadder,
  subcomponents: { RoleItem },
  args: {
    roles,
    related: { people, bodies: [{ id: 'steering', kind: 'steering', name: 'Steering Committee' }] },
  },
} satisfies Meta<typeof RoleLadder>
export default meta

type Story = StoryObj<typeof meta>

/** Three steps, with those who are there. */
export const ThreeSteps: Story = {}

/** Names alone, which still say in which order. */
export const NamesAlone: Story = { args: { roles: roles.map(({ name }) => ({ name })) } }

/** A role that thirty people hold: the first are named, the rest folded. */
export const ManyHolders: Story = {
  args: {
    roles: [{ ...roles[1]!, holders: Array.from({ length: 30 }, (_, index) => `person-${index}`) }],
    related: {
      people: Array.from({ length: 30 }, (_, index) => ({ id: `person-${index}`, name: `Person ${index + 1}` })),
    },
  },
}

/** No ladder is written down. */
export const Empty: Story = { args: { roles: [] } }

/** An entry that cannot be shown says so in its place. */
export const NotReadable: Story = { args: { roles: [null as never, roles[0]!] } }
