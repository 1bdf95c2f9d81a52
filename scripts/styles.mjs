// Makes the library's two style sheets from src/styles/index.css.
//   node scripts/styles.mjs     writes dist/styles.css and dist/tailwind.css
import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { Features, transform } from 'lightningcss'
import postcss from 'postcss'

const root = fileURLToPath(new URL('..', import.meta.url))
const require = createRequire(import.meta.url)
const tailwind = join(dirname(require.resolve('@tailwindcss/cli/package.json')), 'dist/index.mjs')

const encode = (css) => new TextEncoder().encode(css)
const decode = (bytes) => new TextDecoder().decode(bytes)

/** What Tailwind makes of the sources, with nesting written out, so that each rule has one selector to look at. */
function compile() {
  const css = execFileSync(process.execPath, [tailwind, '-i', join(root, 'src/styles/index.css')], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const { code } = transform({ filename: 'index.css', code: encode(css), include: Features.Nesting })
  const sheet = postcss.parse(decode(code))
  // Tailwind's banner speaks of its own sheet, of which none is left here.
  sheet.walkComments((comment) => comment.remove())
  guardLightDark(sheet)
  return sheet
}

/**
 * Sites' own build tools replace light-dark() for older browsers, by a way that loses our colours; what stands in
 * @supports they leave as it is. A browser that does not know the function gets the light colours.
 */
function guardLightDark(sheet) {
  sheet.walkRules((rule) => {
    const pairs = rule.nodes.filter((node) => node.type === 'decl' && node.value.startsWith('light-dark('))
    if (pairs.length === 0 || rule.parent.name === 'supports') return
    const guard = postcss.atRule({ name: 'supports', params: '(color: light-dark(#000, #fff))' })
    guard.append(rule.clone({ nodes: pairs.map((pair) => pair.clone()) }))
    rule.after(guard)
    for (const pair of pairs) pair.value = postcss.list.comma(pair.value.slice('light-dark('.length, -1))[0]
  })
}

const minify = (css) => decode(transform({ filename: 'styles.css', code: encode(css), minify: true }).code)

// Three attributes weigh more than what hosts write (`.content .markdown h2`), without !important and without ids.
const marker = '[data-moothall]'
const twice = `${marker}${marker}`

/** The sheet for any site: no layers, every rule bound to our roots at a specificity of (0,3,0). */
export function flatStyles() {
  const sheet = compile()
  sheet.walkRules((rule) => {
    rule.selectors = rule.selectors.map((selector) => {
      if (/^(:where|html |\[data-moothall-scheme)/.test(selector)) return selector
      // The first is what binds the rule; those within `:where` weigh nothing.
      if (/^(:is\()?\[data-moothall\]/.test(selector)) return selector.replace(marker, `${marker}${twice}`)
      return selector.replace(/\.mh\\:[\w-]+/, (name) => `${name}:is(${twice},${twice} *)`)
    })
  })
  return minify(sheet.toString())
}

/** The sheet for a site that runs Tailwind 4: in its own layer of components, with our tokens as theirs. */
export function tailwindStyles() {
  const sheet = compile()
  const tokens = new Set()
  sheet.walkDecls(/^--moothall-/, (declaration) => {
    if (declaration.value.startsWith('light-dark(')) tokens.add(declaration.prop)
  })
  const colors = [...tokens].map((token) => `--color-${token.slice(2)}: var(${token});`)
  return [
    '@layer theme, base, components, utilities;',
    `@theme inline { ${colors.join(' ')} --radius-moothall: var(--moothall-radius); }`,
    minify(`@layer components.moothall { ${sheet.toString()} }`),
    '',
  ].join('\n')
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  mkdirSync(join(root, 'dist'), { recursive: true })
  writeFileSync(join(root, 'dist/styles.css'), flatStyles())
  writeFileSync(join(root, 'dist/tailwind.css'), tailwindStyles())
}
