import type { Meta, StoryObj } from '@storybook/react-vite'

import { CalloutNote } from '../src/CalloutNote.tsx'

const meta = {
  title: 'Components/CalloutNote',
  component: CalloutNote,
  args: { kind: 'note', children: <p>The call is recorded and published afterwards.</p> },
} satisfies Meta<typeof CalloutNote>
export default meta

type Story = StoryObj<typeof meta>

/** Background that a reader can do without. */
export const Note: Story = {}

/** A fact that a reader will look for. */
export const Info: Story = { args: { kind: 'info', title: 'How to join' } }

/** Advice that saves time. */
export const Tip: Story = { args: { kind: 'tip' } }

/** Something that can go wrong. */
export const Warning: Story = { args: { kind: 'warning', title: 'The channel moves in June' } }

/** Something that does harm. */
export const Danger: Story = { args: { kind: 'danger', title: 'Do not open a public issue' } }

/** Something that has been achieved. */
export const Success: Story = { args: { kind: 'success' } }
