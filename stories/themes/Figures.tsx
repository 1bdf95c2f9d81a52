import type { ReactElement } from 'react'

import type { ContrastFigure, DefinedTheme } from '../../src/themes/define.ts'
import { type ColorToken, colorTokens, schemes, shapeTokens, type ThemeScheme } from '../../src/themes/tokens.ts'

import './themes.css'

const schemeNames: Record<ThemeScheme, string> = {
  light: 'Light',
  dark: 'Dark',
  'light-more-contrast': 'Light, more contrast',
  'dark-more-contrast': 'Dark, more contrast',
}

const Head = ({ first }: { first: string }): ReactElement => (
  <thead>
    <tr>
      {[first, ...schemes.map((scheme) => schemeNames[scheme])].map((words) => (
        <th key={words} scope="col">
          {words}
        </th>
      ))}
    </tr>
  </thead>
)

/** A drawing, since a strict policy lets no element have a style of its own. */
const Swatch = ({ color }: { color: string }): ReactElement => (
  <svg className="themes-swatch" viewBox="0 0 20 20" aria-hidden="true">
    <rect x="0.5" y="0.5" width="19" height="19" rx="4" fill={color} stroke="currentColor" strokeOpacity="0.5" />
  </svg>
)

/** The colours of a theme, in each scheme. */
export function TokenTable({ theme }: { theme: DefinedTheme }): ReactElement {
  return (
    <table className="themes-figures">
      <Head first="Token" />
      <tbody>
        {(Object.keys(colorTokens) as ColorToken[]).map((token) => (
          <tr key={token}>
            <th scope="row">
              <code>--moothall-{token}</code>
              <br />
              <span className="themes-use">{colorTokens[token]}</span>
            </th>
            {schemes.map((scheme) => (
              <td key={scheme}>
                <Swatch color={theme.tokens.colors[scheme][token]} />
                {theme.tokens.colors[scheme][token]}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const worst = (figures: readonly ContrastFigure[]): ContrastFigure | undefined =>
  figures.toSorted((one, other) => one.ratio - other.ratio)[0]

/** For each colour that stands on others, the least contrast that it has anywhere, by WCAG and by APCA. */
export function ContrastTable({ theme }: { theme: DefinedTheme }): ReactElement {
  const foregrounds = [...new Set(theme.contrasts.map(({ foreground }) => foreground))]
  return (
    <table className="themes-figures">
      <Head first="Colour, and the background where it has the least contrast" />
      <tbody>
        {foregrounds.map((foreground) => (
          <tr key={foreground}>
            <th scope="row">
              <code>{foreground}</code>
            </th>
            {schemes.map((scheme) => {
              const figure = worst(
                theme.contrasts.filter((each) => each.scheme === scheme && each.foreground === foreground),
              )
              return (
                <td key={scheme}>
                  {figure && (
                    <>
                      {figure.ratio.toFixed(2)}:1 of {figure.required}:1
                      <br />
                      Lc {Math.round(figure.lc)}, on <code>{figure.background}</code>
                    </>
                  )}
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** The brand colours that were adjusted, and what replaces them. */
export function AdjustmentList({ theme }: { theme: DefinedTheme }): ReactElement {
  if (theme.adjustments.length === 0) return <p>Every colour of the brand is used as it is.</p>
  return (
    <ul className="themes-adjustments">
      {theme.adjustments.map(({ scheme, field, token, wanted, against, ratio, required, used }) => (
        <li key={`${scheme} ${field} ${token}`}>
          {schemeNames[scheme]}: <code>{field}</code> <Swatch color={wanted} />
          {wanted} has a contrast of {ratio.toFixed(2)}:1 to <code>{against}</code>, where {required}:1 is needed;{' '}
          <code>{token}</code> is <Swatch color={used} />
          {used}.
        </li>
      ))}
    </ul>
  )
}

/** What a theme sets a token to that is no colour. */
function shapeOf(token: string, { tokens }: DefinedTheme): string {
  if (token === 'stripe') return tokens.stripe.map(({ light }) => light).join(', ')
  return tokens.shape[token] ?? 'the library’s own'
}

/** The tokens that are no colours, and what a theme sets them to. */
export function ShapeTable({ theme }: { theme: DefinedTheme }): ReactElement {
  return (
    <table className="themes-figures">
      <thead>
        <tr>
          {['Token', 'What it is for', 'Value'].map((words) => (
            <th key={words} scope="col">
              {words}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {Object.entries(shapeTokens).map(([token, use]) => (
          <tr key={token}>
            <th scope="row">
              <code>--moothall-{token}</code>
            </th>
            <td>{use}</td>
            <td>{shapeOf(token, theme)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
