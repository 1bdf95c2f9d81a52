import type { Meta, StoryObj } from '@storybook/react-vite'
import type { ReactElement } from 'react'

import { Section } from '../../src/Section.tsx'
import { defineTheme } from '../../src/themes/defineTheme.ts'
import { type ThemeId, themes } from '../../src/themes/themes.ts'
import { AdjustmentList, ContrastTable, TokenTable } from './Figures.tsx'

interface TokensProps {
  /** Whose colours are shown. */
  theme: ThemeId
}

/** The colours of a theme, and the contrast of each to the backgrounds that it is on. */
function Tokens({ theme }: TokensProps): ReactElement | null {
  const facts = themes.find(({ id }) => id === theme)
  if (facts === undefined) return null
  const defined = defineTheme(facts.brand)
  return (
    <div data-moothall="" data-moothall-theme={theme} className="themes-page themes-parts">
      <Section heading={`${facts.name}: colours`} headingLevel={1} id="colours">
        <p>
          Unofficial. Source: {facts.source}
          {facts.sourceVersion && `, ${facts.sourceVersion}`}.
        </p>
        <TokenTable theme={defined} />
      </Section>
      <Section heading="Contrast" id="contrast">
        <ContrastTable theme={defined} />
      </Section>
      <Section heading="Adjusted colours" id="adjustments">
        <AdjustmentList theme={defined} />
      </Section>
    </div>
  )
}

const meta = {
  title: 'Themes/Tokens',
  component: Tokens,
  tags: ['!manifest'],
  parameters: { frame: 'page' },
  argTypes: { theme: { control: 'select', options: themes.map(({ id }) => id) } },
} satisfies Meta<typeof Tokens>
export default meta

/** Choose another theme below. */
export const Colours: StoryObj<typeof meta> = { args: { theme: 'oci' } }
