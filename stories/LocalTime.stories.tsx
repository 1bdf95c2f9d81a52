import type { Meta, StoryObj } from '@storybook/react-vite'

import { LocalTime } from '../src/LocalTime.tsx'

const meta = {
  id: 'components-localtime',
  title: 'Components/Meetings/LocalTime',
  component: LocalTime,
  args: { start: Date.UTC(2026, 4, 7, 17), end: Date.UTC(2026, 4, 7, 18), timeZone: 'America/Los_Angeles' },
} satisfies Meta<typeof LocalTime>
export default meta

type Story = StoryObj<typeof meta>

/** The organiser's time with its zone, and below it the reader's. */
export const WithEnd: Story = {}

/** How long it takes is not known. */
export const WithoutEnd: Story = { args: { end: undefined } }

/** The reader's day is another than the organiser's. */
export const AnotherDay: Story = {
  args: { start: Date.UTC(2026, 4, 7, 23), end: Date.UTC(2026, 4, 8, 0), timeZone: 'Asia/Tokyo' },
}

/** It takes place at this moment. */
export const Running: Story = { parameters: { date: Date.UTC(2026, 4, 7, 17, 30) } }

/** It has passed. */
export const Past: Story = { parameters: { date: Date.UTC(2026, 4, 9) } }

/** American forms of date and time. */
export const American: Story = { args: { locale: 'en-US' } }
