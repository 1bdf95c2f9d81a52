import type { Meta, StoryObj } from '@storybook/react-vite'
import { type ReactElement, useInsertionEffect } from 'react'

import { CalloutNote } from '../../src/CalloutNote.tsx'
import { Section } from '../../src/Section.tsx'
import { type Brand, defineTheme, type DefinedTheme } from '../../src/themes/define.ts'
import { headerVariants } from '../../src/themes/tokens.ts'
import { AdjustmentList, ContrastTable } from './Figures.tsx'
import { Gallery } from './Gallery.tsx'

/** A theme, or why there is none. */
function tryToDefine(brand: Brand): DefinedTheme | string {
  try {
    return defineTheme({ ...brand, id: 'yours' })
  } catch (error) {
    return error instanceof RangeError ? error.message : String(error)
  }
}

/** A style sheet while it is on the page; one that a script hands over needs no leave from a strict policy. */
function Sheet({ css }: { css: string }): null {
  useInsertionEffect(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
    document.adoptedStyleSheets.push(sheet)
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet)
    }
  }, [css])
  return null
}

/** A theme from your colours, as you choose them. */
function YourOwnColour(brand: Brand): ReactElement {
  const theme = tryToDefine(brand)
  if (typeof theme === 'string') {
    return (
      <CalloutNote kind="danger" title="No theme can be derived from this">
        <p>{theme}</p>
      </CalloutNote>
    )
  }
  return (
    <div data-moothall="" data-moothall-theme="yours">
      <Sheet css={theme.css} />
      <Gallery theme="yours" />
      <div className="themes-page themes-parts">
        <Section heading="Adjusted colours" id="adjustments">
          <AdjustmentList theme={theme} />
        </Section>
        <Section heading="Contrast" id="contrast">
          <ContrastTable theme={theme} />
        </Section>
        <Section heading="The style sheet" id="sheet">
          <pre className="themes-sheet">{theme.css}</pre>
        </Section>
      </div>
    </div>
  )
}

const color = { control: 'color' } as const

const meta = {
  title: 'Themes/Your own colour',
  component: YourOwnColour,
  tags: ['!manifest'],
  parameters: { frame: 'page' },
  argTypes: {
    primary: color,
    accent: color,
    link: color,
    second: color,
    tint: color,
    surface: color,
    header: { control: 'inline-radio', options: headerVariants },
    radius: { control: { type: 'range', min: 0, max: 24 } },
    radiusControl: { control: { type: 'range', min: 0, max: 99 } },
    density: { control: 'inline-radio', options: ['compact', 'regular', 'spacious'] },
    level: { control: 'inline-radio', options: ['AA', 'AAA'] },
    exact: { control: 'boolean' },
  },
} satisfies Meta<typeof YourOwnColour>
export default meta

type Story = StoryObj<typeof meta>

/** One colour is enough. Choose another in the controls, and see what is derived from it. */
export const OneColour: Story = {
  args: { primary: '#0b7a5e', header: 'band', radius: 12, density: 'regular', level: 'AA' },
}

/** Three colours and a gradient. What is not given is derived. */
export const ThreeColours: Story = {
  args: { primary: '#3b1f6b', accent: '#e0457b', second: '#ff9f43', header: 'gradient', radius: 18, radiusControl: 99 },
}

/** What a site is told whose colour must stay as it is, and has too little contrast. */
export const TooLight: Story = { args: { primary: '#53ddd5', exact: true } }
