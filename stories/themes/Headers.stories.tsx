import type { Meta, StoryObj } from '@storybook/react-vite'
import type { ReactElement } from 'react'

import { MeetingCard } from '../../src/MeetingCard.tsx'
import { PageHeader } from '../../src/PageHeader.tsx'
import { type ThemeId, themes } from '../../src/themes/themes.ts'
import { datesOf, weeklyCall } from '../data/meetings.ts'
import { now } from '../data/now.ts'

import './themes.css'

const { occurrences, ...dates } = datesOf(weeklyCall, now)
const weekly = { ...dates, meeting: weeklyCall, occurrences: occurrences.slice(0, 1) }

interface HeadersProps {
  /** The themes that are shown. */
  ids: readonly ThemeId[]
}

/** A page header and a meeting in each theme. */
function Headers({ ids }: HeadersProps): ReactElement {
  return (
    <div className="themes-headers">
      {themes
        .filter(({ id }) => ids.includes(id))
        .map(({ id, name }) => (
          <section
            key={id}
            aria-label={name}
            data-moothall=""
            data-moothall-theme={id}
            className="themes-page themes-parts"
          >
            <PageHeader
              heading={name}
              tagline="Open meetings, open chat, open decisions. Come and join us."
              headingLevel={2}
            />
            <MeetingCard {...weekly} headingLevel={3} idPrefix={`${id}-`} />
          </section>
        ))}
    </div>
  )
}

const meta = {
  title: 'Themes/Headers',
  component: Headers,
  tags: ['!manifest'],
  parameters: { frame: 'page' },
} satisfies Meta<typeof Headers>
export default meta

type Story = StoryObj<typeof meta>

/** Every theme, each beside the next. */
export const All: Story = { args: { ids: themes.map(({ id }) => id) } }

/** One for each kind of header: plain, band, gradient, tint. */
export const Kinds: Story = { args: { ids: ['neutral', 'oci', 'cncf', 'openjs'] } }
