import { type ColorToken, colorTokens, type ThemeScheme } from './tokens.ts'

/** What a theme sets, by the names of the custom properties without `--moothall-`. */
export interface ThemeTokens {
  /** The colours of each scheme, as `#rrggbb`; `band-glow` as `#rrggbbaa`. */
  colors: Readonly<Record<ThemeScheme, Readonly<Record<ColorToken, string>>>>
  /** What is no colour: `radius`, `radius-control`, `font`, `font-display`, `space` and `stripe-inset`. */
  shape: Readonly<Record<string, string>>
  /** The colours of the stripe, from left to right, on light backgrounds and on dark ones. */
  stripe: readonly { light: string; dark: string }[]
}

const indent = (text: string): string => text.replace(/^(?=.)/gm, '  ')

const rule = (selector: string, declarations: readonly string[]): string =>
  `${selector} {\n${declarations.map((each) => `  --moothall-${each};`).join('\n')}\n}`

const block = (prelude: string, content: string): string => `${prelude} {\n${indent(content)}\n}`

// The property that a browser asks for is also what tools look for that rewrite light-dark() where they find it bare.
const supports = '@supports (color: light-dark(#000, #fff))'

/** Where a theme counts: on a page or in a shadow root that names no theme, and wherever its name is. */
function selectorOf(id: string | undefined): string {
  if (id === undefined) return ':where(:root, :host)'
  const named = `[data-moothall-theme='${id}']`
  const page = ':root:not([data-moothall-theme])'
  const shadowRoot = ':host(:not([data-moothall-theme]))'
  return `:where(${[page, shadowRoot, `:host(${named})`, named].join(', ')})`
}

const lightDark = (light: string, dark: string): string => (light === dark ? light : `light-dark(${light}, ${dark})`)

/** Each colour takes the same share of the stripe. */
function stripeOf(colors: readonly string[]): string {
  const stops = colors.map((color, index) => {
    const [from, to] = [index, index + 1].map((place) => `${Math.round((place * 1000) / colors.length) / 10}%`)
    return `${color} ${from} ${to}`
  })
  return `stripe: linear-gradient(90deg, ${stops.join(', ')})`
}

/** A header in the colour of the page: it follows where a site sets that alone. */
const followsPage = (colors: ThemeTokens['colors'], name: ColorToken): boolean =>
  (name === 'band' || name === 'band-2') && Object.values(colors).every((each) => each[name] === each.surface)

/**
 * The CSS of a theme. Its selectors weigh nothing, so that any rule of the site's wins. Colours are `light-dark()`
 * behind `@supports`: a site's own build may rewrite the function elsewhere, by a way that loses them. What is the same
 * with more contrast is not repeated there.
 */
export function themeCss({ colors, shape, stripe }: ThemeTokens, id: string | undefined): string {
  const selector = selectorOf(id)
  const names = Object.keys(colorTokens) as ColorToken[]
  const { light, dark, 'light-more-contrast': lightMore, 'dark-more-contrast': darkMore } = colors
  const shapes = rule(
    selector,
    Object.entries(shape).map(([name, value]) => `${name}: ${value}`),
  )
  const both = rule(selector, [
    stripeOf(stripe.map((each) => lightDark(each.light, each.dark))),
    ...names.map((name) => {
      const value = followsPage(colors, name) ? 'var(--moothall-surface)' : lightDark(light[name], dark[name])
      return `${name}: ${value}`
    }),
  ])
  const more = rule(
    selector,
    names
      .filter((name) => light[name] !== lightMore[name] || dark[name] !== darkMore[name])
      .filter((name) => !followsPage(colors, name))
      .map((name) => `${name}: ${lightDark(lightMore[name], darkMore[name])}`),
  )
  return `${shapes}\n${block(supports, `${both}\n${block('@media (prefers-contrast: more)', more)}`)}\n`
}
