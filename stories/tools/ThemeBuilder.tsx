import { type ReactElement, type ReactNode, useDeferredValue, useEffect, useId, useMemo, useState } from 'react'

import { CommunityPage } from '../../src/CommunityPage.tsx'
import { serviceIcons } from '../../src/icons/index.ts'
import { type Brand, defineTheme, type DefinedTheme, toDesignTokens } from '../../src/themes/define.ts'
import { headerVariants } from '../../src/themes/tokens.ts'
import { oci } from '../pages/data/oci.ts'
import { AdjustmentList, ContrastTable } from '../themes/Figures.tsx'
import { PageFrame } from './PageFrame.tsx'
import { sharedAddress, sharedState } from './sharing.ts'
import { themeCode } from './themeTexts.ts'
import { Copy } from './ToolButtons.tsx'

import './tools.css'

export interface ThemeBuilderProps {
  /** The current time in epoch milliseconds. */
  now: number
}

interface Draft {
  brand: Brand
  /** The address of a logo, for the preview alone: it belongs to the data of a community. */
  logo: string
}

const start: Draft = {
  brand: { id: 'yours', primary: '#0b5c8a', header: 'gradient', radius: 12, density: 'regular', level: 'AA' },
  logo: '',
}

/** A theme, or why there is none. */
function tryToDefine(brand: Brand): { theme?: DefinedTheme; fault?: string } {
  try {
    return { theme: defineTheme(brand) }
  } catch (error) {
    return { fault: (error as Error).message.replace('defineTheme: ', '') }
  }
}

/** A theme from the colours of a brand: the page in it, the contrast that it has, and what to copy. */
export default function ThemeBuilder({ now }: ThemeBuilderProps): ReactElement {
  const [{ brand, logo }, setDraft] = useState(start)
  const [shared, setShared] = useState('')
  const [scheme, setScheme] = useState<'light' | 'dark'>('light')
  const set = (fields: Partial<Brand>): void => {
    setDraft((draft) => {
      const kept = Object.entries({ ...draft.brand, ...fields }).filter(([, value]) => value !== undefined)
      return { ...draft, brand: Object.fromEntries(kept) as unknown as Brand }
    })
  }

  useEffect(() => {
    const begin = async (): Promise<void> => {
      try {
        const state = (await sharedState(location.hash)) as Draft | undefined
        if (typeof state?.brand === 'object') setDraft({ brand: state.brand, logo: state.logo })
        setShared('')
      } catch (error) {
        setShared((error as Error).message)
      }
    }
    const read = (): void => void begin()
    read()
    addEventListener('hashchange', read)
    return () => removeEventListener('hashchange', read)
  }, [])

  const wanted = useDeferredValue(brand)
  const { theme: derived, fault } = useMemo(() => tryToDefine(wanted), [wanted])
  const [last, setLast] = useState(derived)
  if (derived && derived !== last) setLast(derived)
  const theme = derived ?? last
  // Without a name it is the theme of the whole frame.
  const pageCss = useMemo(() => (derived ? defineTheme({ ...wanted, id: undefined }).css : ''), [derived, wanted])
  const community = useMemo(() => (logo === '' ? oci : { ...oci, logo: { src: logo, alt: '' } }), [logo])

  return (
    <div className="tool tool-builder">
      <header className="tool-bar">
        <h1>Theme builder</h1>
        <p>One colour is enough. The rest is derived from it, with enough contrast for every text.</p>
        <div className="tool-actions">
          <Copy text={() => sharedAddress({ brand, logo } satisfies Draft)}>Copy link</Copy>
        </div>
        {shared !== '' && (
          <p role="alert" className="tool-fault">
            {shared}
          </p>
        )}
      </header>
      <form className="tool-side tool-form" aria-label="Brand" onSubmit={(event) => event.preventDefault()}>
        <Colour label="Main colour" value={brand.primary} onChange={(primary) => set({ primary: primary ?? '' })} />
        <Colour label="Accent" value={brand.accent} isOptional onChange={(accent) => set({ accent })} />
        <Colour label="Second colour" value={brand.second} isOptional onChange={(second) => set({ second })} />
        <Field label="Header">
          {(id) => (
            <select
              id={id}
              value={brand.header}
              onChange={({ target }) => set({ header: target.value as Brand['header'] })}
            >
              {headerVariants.map((each) => (
                <option key={each}>{each}</option>
              ))}
            </select>
          )}
        </Field>
        <Field label={`Corners: ${brand.radius} px`}>
          {(id) => (
            <input
              id={id}
              type="range"
              min="0"
              max="24"
              value={brand.radius}
              onChange={({ target }) => set({ radius: target.valueAsNumber })}
            />
          )}
        </Field>
        <Field label="Density">
          {(id) => (
            <select
              id={id}
              value={brand.density}
              onChange={({ target }) => set({ density: target.value as Brand['density'] })}
            >
              {['compact', 'regular', 'spacious'].map((each) => (
                <option key={each}>{each}</option>
              ))}
            </select>
          )}
        </Field>
        <Words label="Text font" value={brand.font} example="Inter, sans-serif" onChange={(font) => set({ font })} />
        <Words
          label="Heading font"
          value={brand.fontDisplay}
          example="Georgia, serif"
          onChange={(fontDisplay) => set({ fontDisplay })}
        />
        <Words
          label="Logo URL"
          value={logo}
          example="https://example.org/logo.svg"
          onChange={(address = '') => setDraft({ brand, logo: address })}
        />
        <Field label="Text contrast">
          {(id) => (
            <select
              id={id}
              value={brand.level}
              onChange={({ target }) => set({ level: target.value as Brand['level'] })}
            >
              <option value="AA">AA, 4.5:1</option>
              <option value="AAA">AAA, 7:1</option>
            </select>
          )}
        </Field>
        <output className={fault === undefined ? 'tool-note' : 'tool-fault'}>{fault ?? outcomeOf(theme)}</output>
        <div className="tool-actions">
          <Copy text={() => theme?.css ?? ''}>Copy CSS</Copy>
          <Copy text={() => themeCode(brand)}>Copy code</Copy>
          <Copy text={() => (theme ? JSON.stringify(toDesignTokens(theme.tokens), undefined, 2) : '')}>
            Copy design tokens
          </Copy>
        </div>
      </form>
      <section className="tool-page-side" aria-label="Page">
        <fieldset className="tool-schemes">
          <legend>Preview</legend>
          {(['light', 'dark'] as const).map((each) => (
            <label key={each}>
              <input type="radio" name="scheme" checked={scheme === each} onChange={() => setScheme(each)} />{' '}
              {each === 'light' ? 'Light' : 'Dark'}
            </label>
          ))}
        </fieldset>
        <PageFrame title="A page in the theme" css={pageCss} scheme={scheme}>
          <CommunityPage community={community} now={now} icons={serviceIcons} filterAddress="none" />
        </PageFrame>
      </section>
      {theme && (
        <section className="tool-figures" aria-label="Adjustments and contrast">
          <h2>Adjusted colours</h2>
          <AdjustmentList theme={theme} />
          <h2>Contrast</h2>
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by the keyboard */}
          <section className="tool-scroll" aria-label="Contrast of each colour" tabIndex={0}>
            <ContrastTable theme={theme} />
          </section>
        </section>
      )}
    </div>
  )
}

function outcomeOf(theme: DefinedTheme | undefined): string {
  if (!theme) return ''
  const { contrasts, adjustments } = theme
  const held = contrasts.filter(({ ratio, required }) => ratio >= required).length
  const adjusted = { 0: 'No colour was', 1: '1 colour was' }[adjustments.length] ?? `${adjustments.length} colours were`
  return `${held} of ${contrasts.length} pairs have enough contrast. ${adjusted} adjusted.`
}

interface FieldProps {
  label: string
  children: (id: string) => ReactNode
}

function Field({ label, children }: FieldProps): ReactElement {
  const id = useId()
  return (
    <div className="tool-field">
      <label htmlFor={id}>{label}</label>
      {children(id)}
    </div>
  )
}

interface ColourProps {
  label: string
  value: string | undefined
  isOptional?: boolean
  onChange: (value: string | undefined) => void
}

/** A colour as text, beside a picker of the browser. */
function Colour({ label, value = '', isOptional = false, onChange }: ColourProps): ReactElement {
  const change = (text: string): void => onChange(text.trim() === '' && isOptional ? undefined : text.trim())
  return (
    <Field label={isOptional ? `${label} (optional)` : label}>
      {(id) => (
        <span className="tool-colour">
          <input
            type="color"
            aria-label={`Pick: ${label}`}
            value={/^#[\da-f]{6}$/i.test(value) ? value : '#808080'}
            onChange={({ target }) => change(target.value)}
          />
          <input
            id={id}
            type="text"
            spellCheck={false}
            placeholder={isOptional ? 'derived' : undefined}
            value={value}
            onChange={({ target }) => change(target.value)}
          />
        </span>
      )}
    </Field>
  )
}

interface WordsProps {
  label: string
  value: string | undefined
  example: string
  onChange: (value: string | undefined) => void
}

function Words({ label, value = '', example, onChange }: WordsProps): ReactElement {
  return (
    <Field label={label}>
      {(id) => (
        <input
          id={id}
          type="text"
          spellCheck={false}
          placeholder={example}
          value={value}
          onChange={({ target }) => onChange(target.value === '' ? undefined : target.value)}
        />
      )}
    </Field>
  )
}
