import { type ColorToken, colorTokens, type ThemeScheme } from './tokens.ts'

/** What a theme sets, by the names of the custom properties without `--moothall-`. */
export interface ThemeTokens {
  /** The colours of each scheme, as `#rrggbb`. */
  colors: Readonly<Record<ThemeScheme, Readonly<Record<ColorToken, string>>>>
  /** What is no colour: `radius`, `space`, and `font` where the brand has one. */
  shape: Readonly<Record<string, string>>
  /** The colours of the stripe, from left to right, on light grounds and on dark ones. */
  stripe: readonly { light: string; dark: string }[]
}

const indent = (text: string): string => text.replace(/^(?=.)/gm, '  ')

const rule = (selector: string, declarations: readonly string[]): string =>
  `${selector} {\n${declarations.map((each) => `  --moothall-${each};`).join('\n')}\n}`

const block = (prelude: string, content: string): string => `${prelude} {\n${indent(content)}\n}`

// The property that a browser asks for is also what tools look for that rewrite light-dark() where they find it bare.
const supports = '@supports (color: light-dark(#000, #fff))'

/**
 * The CSS of a theme. Its selectors weigh nothing, so that any rule of the site's wins. Colours are `light-dark()`
 * behind `@supports`: a site's own build may rewrite the function elsewhere, by a way that loses them. A browser that
 * does not know it gets the light ones.
 */
export function themeCss({ colors, shape, stripe }: ThemeTokens, id: string | undefined): string {
  const selector =
    id === undefined ? ':where(:root)' : `:where(:root:not([data-moothall-theme]), [data-moothall-theme='${id}'])`
  const names = Object.keys(colorTokens) as ColorToken[]
  const pairs = (light: ThemeScheme, dark: ThemeScheme): string[] =>
    names.map((name) => `${name}: light-dark(${colors[light][name]}, ${colors[dark][name]})`)
  const shapes = Object.entries(shape).map(([name, value]) => `${name}: ${value}`)
  const stripeOf = (colorOf: (each: (typeof stripe)[number]) => string): string => {
    const stops = stripe.map((each, index) => {
      const [from, to] = [index, index + 1].map((place) => `${Math.round((place * 1000) / stripe.length) / 10}%`)
      return `${colorOf(each)} ${from} ${to}`
    })
    return `stripe: linear-gradient(90deg, ${stops.join(', ')})`
  }
  const lights = names.map((name) => `${name}: ${colors.light[name]}`)
  const plain = rule(selector, [...shapes, stripeOf(({ light }) => light), ...lights])
  const stripeInBoth = stripeOf(({ light, dark }) => (light === dark ? light : `light-dark(${light}, ${dark})`))
  const both = rule(selector, [stripeInBoth, ...pairs('light', 'dark')])
  const more = rule(selector, pairs('light-more-contrast', 'dark-more-contrast'))
  return `${plain}\n${block(supports, `${both}\n${block('@media (prefers-contrast: more)', more)}`)}\n`
}
