// Makes the library's two style sheets from src/styles/index.css and the neutral theme, and one for each theme.
//   node scripts/styles.mjs     writes dist/styles.css, dist/tailwind.css, dist/docusaurus/infima.css, and
//                               dist/themes/<id>.css and <id>.tokens.json
import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { Features, transform } from 'lightningcss'
import postcss from 'postcss'

import { defineTheme } from '../src/themes/defineTheme.ts'
import { toDesignTokens } from '../src/themes/designTokens.ts'
import { themes } from '../src/themes/themes.ts'
import { colorTokens } from '../src/themes/tokens.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const require = createRequire(import.meta.url)
const tailwind = join(dirname(require.resolve('@tailwindcss/cli/package.json')), 'dist/index.mjs')

const encode = (css) => new TextEncoder().encode(css)
const decode = (bytes) => new TextDecoder().decode(bytes)

const [neutral] = themes
const neutralCss = defineTheme({ ...neutral.brand, id: undefined }).css

/**
 * What Tailwind makes of the sources, with nesting written out, so that each rule has one selector to look at, and lists
 * of languages, which Chromium does not know.
 */
function compile() {
  const css = execFileSync(process.execPath, [tailwind, '-i', join(root, 'src/styles/index.css')], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const include = Features.Nesting | Features.LangSelectorList
  const { code } = transform({ filename: 'index.css', code: encode(css), include })
  const sheet = postcss.parse(decode(code))
  // Tailwind's banner speaks of its own sheet, of which none is left here.
  sheet.walkComments((comment) => comment.remove())
  dropFallbacks(sheet)
  sheet.append(postcss.parse(neutralCss))
  return sheet
}

/** Of the two colours that Tailwind writes for each `color-mix()`, the one for browsers without it, which are too old. */
function dropFallbacks(sheet) {
  sheet.walkAtRules('supports', (atRule) => {
    if (!atRule.params.includes('color-mix(')) return
    atRule.walkDecls(({ prop }) => atRule.prev().walkDecls(prop, (fallback) => fallback.remove()))
    atRule.replaceWith(atRule.nodes)
  })
}

function minify(css) {
  const { code } = transform({ filename: 'styles.css', code: encode(css), minify: true })
  const sheet = postcss.parse(decode(code))
  sortDeclarations(sheet)
  sheet.walkDecls((declaration) => {
    declaration.value = withoutSpaces(declaration.value)
  })
  sheet.walkAtRules((atRule) => {
    atRule.params = withoutSpaces(atRule.params)
  })
  return sheet.toString()
}

/** Without the spaces that Lightning CSS leaves in conditions, and in values with variables. */
const withoutSpaces = (value) =>
  value.replaceAll(/"[^"]*"|, | ([*/]) /g, (match, operator) => operator ?? (match === ', ' ? ',' : match))

/** In one order, so that what rules have in common is compressed. A shorthand comes before what it is short for. */
function sortDeclarations(sheet) {
  sheet.walkRules((rule) => {
    if (rule.some(({ type }) => type !== 'decl')) return
    rule.nodes = rule.nodes.toSorted((a, b) => Number(a.prop > b.prop) - Number(a.prop < b.prop))
  })
}

// Two classes more weigh more than what hosts write (`.content .markdown h2`), without !important and without ids: `_`
// stands for one that nobody gives. In front of ours, they are compressed with what ends the rule before.
const weight = ':not(._._)'

/** The sheet for any site: no layers, every rule bound to our roots or classes at a specificity of (0,3,0). */
export function flatStyles() {
  const sheet = compile()
  sheet.walkRules((rule) => {
    rule.selectors = rule.selectors.map((selector) => {
      if (/^(:where|html |:host |\[data-moothall-scheme)/.test(selector)) return selector
      // The first is what binds the rule; those within `:where` weigh nothing.
      return selector.replace(/\[data-moothall\]|\.mh\\:/, (ours) => weight + ours)
    })
  })
  return minify(sheet.toString())
}

/** The sheet for a site that runs Tailwind 4: in its own layer of components, with our tokens as theirs. */
export function tailwindStyles() {
  const sheet = compile()
  const colors = Object.keys(colorTokens).map((name) => `--color-moothall-${name}: var(--moothall-${name});`)
  const radii = [
    '--radius-moothall: var(--moothall-radius);',
    '--radius-moothall-control: var(--moothall-radius-control);',
  ]
  return [
    '@layer theme, base, components, utilities;',
    `@theme inline { ${colors.join(' ')} ${radii.join(' ')} }`,
    minify(`@layer components.moothall { ${sheet.toString()} }`),
    '',
  ].join('\n')
}

/** The sheets of the themes, by their ids. */
export function themeStyles() {
  return Object.fromEntries(themes.map(({ id, brand }) => [id, minify(defineTheme(brand).css)]))
}

/** The design tokens of the themes, by their ids. */
export function themeTokens() {
  return Object.fromEntries(
    themes.map(({ id, name, brand }) => [
      id,
      {
        $description: `${name}, a theme of moothall; unofficial`,
        ...toDesignTokens(defineTheme(brand).tokens),
      },
    ]),
  )
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  mkdirSync(join(root, 'dist/themes'), { recursive: true })
  writeFileSync(join(root, 'dist/styles.css'), flatStyles())
  writeFileSync(join(root, 'dist/tailwind.css'), tailwindStyles())
  mkdirSync(join(root, 'dist/docusaurus'), { recursive: true })
  const infima = readFileSync(join(root, 'src/docusaurus/infima.css'), 'utf8')
  writeFileSync(join(root, 'dist/docusaurus/infima.css'), minify(infima))
  for (const [id, css] of Object.entries(themeStyles())) writeFileSync(join(root, `dist/themes/${id}.css`), css)
  for (const [id, tokens] of Object.entries(themeTokens()))
    writeFileSync(join(root, `dist/themes/${id}.tokens.json`), `${JSON.stringify(tokens)}\n`)
}
