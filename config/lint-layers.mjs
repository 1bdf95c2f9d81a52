// Two rules of the project, for the linter: what may import what, and no reading of the host's clock.
import { dirname, join } from 'node:path'

/** From the lowest. A file imports from layers below its own, and from its own folder. */
const layers = [
  ['model', 'names'],
  ['i18n', 'themes', 'links', 'icons'],
  ['calendar', 'locales'],
  ['format'],
  ['data'],
  ['client'],
  ['prepare'],
  ['parts'],
  ['*.tsx'],
  ['CommunityPage.tsx'],
  ['export', 'adapters', 'profiles'],
  ['elements'],
  ['cli'],
  ['bundler'],
  ['loader', 'astro', 'docusaurus'],
]

const levelOf = (part) => layers.findIndex((parts) => parts.includes(part))

/** The path of a file within `src`; `undefined` for a file outside it. */
const withinSource = (path) => /^.*\/src\/(.+)$/.exec(path.replaceAll('\\', '/'))?.[1]

/** The part of a layer that a path within `src` belongs to. */
function partOf(path) {
  const [first, ...below] = path.split('/')
  if (below.length > 0) return first
  return first.startsWith('CommunityPage.') ? 'CommunityPage.tsx' : '*.tsx'
}

function packageFault(from, specifier) {
  if (/^moothall(\/|$)/.test(specifier)) return 'The entries are for users; import the file that holds it.'
  if (from === 'model') return 'src/model imports nothing outside itself.'
  const isPure = levelOf(from) < levelOf('client')
  if (isPure && /^react(-dom)?(\/|$)/.test(specifier)) return `src/${from} is pure logic, without React.`
  return undefined
}

/** What is wrong with an import, or `undefined`. */
function importFault(importer, specifier) {
  const from = partOf(importer)
  if (!/^\.{1,2}\//.test(specifier)) return packageFault(from, specifier)
  const imported = withinSource(join(dirname(`/src/${importer}`), specifier))
  if (imported === undefined) return 'src imports nothing from outside it.'
  if (/(^|\/)index\.tsx?$/.test(imported)) return 'The entries are for users; import the file that holds it.'
  const to = partOf(imported)
  if (from === to || importer === 'index.ts') return undefined
  if (levelOf(from) < 0) return `src/${from} has no layer yet; give it one in config/lint-layers.mjs.`
  if (levelOf(to) >= 0 && levelOf(to) < levelOf(from)) return undefined
  return `src/${from} may not import src/${to}; a file imports only from layers below its own.`
}

const layersRule = {
  create(context) {
    const importer = withinSource(context.filename)
    if (importer === undefined) return {}
    const check = ({ source }) => {
      if (typeof source?.value !== 'string') return
      const message = importFault(importer, source.value)
      if (message !== undefined) context.report({ node: source, message })
    }
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
      TSImportType: check,
    }
  },
}

const clocks = { Date: 'now', performance: 'now', Temporal: 'Now' }
const nameOf = (node) => node.name ?? node.property?.name ?? node.value

const noHostClockRule = {
  create(context) {
    const message = "The host's clock is not the page's; take the instant as an argument (`now`)."
    const checkCall = (node) => {
      if (nameOf(node.callee) === 'Date' && node.arguments.length === 0) context.report({ node, message })
    }
    return {
      NewExpression: checkCall,
      CallExpression: checkCall,
      MemberExpression(node) {
        const object = nameOf(node.object)
        if (Object.hasOwn(clocks, object) && nameOf(node.property) === clocks[object]) context.report({ node, message })
      },
    }
  },
}

export default {
  meta: { name: 'moothall' },
  rules: { layers: layersRule, 'no-host-clock': noHostClockRule },
}
