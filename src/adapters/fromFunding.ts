import type { Link } from '../model/link.ts'
import { webAddress } from './addresses.ts'
import type { Field } from './field.ts'
import { beginCommunity, readFiles } from './readFiles.ts'
import type { CommunityOptions, ImportedInFull, SourceFile } from './source.ts'
import { readYaml } from './yaml.ts'

/** The options of {@link fromFunding}. */
export type FromFundingOptions = CommunityOptions

/** Where names lead to on each service, and what the service is called. */
const SERVICES: readonly (readonly [string, string, string])[] = [
  ['github', 'GitHub Sponsors', 'https://github.com/sponsors/'],
  ['patreon', 'Patreon', 'https://www.patreon.com/'],
  ['open_collective', 'Open Collective', 'https://opencollective.com/'],
  ['ko_fi', 'Ko-fi', 'https://ko-fi.com/'],
  ['tidelift', 'Tidelift', 'https://tidelift.com/funding/github/'],
  ['liberapay', 'Liberapay', 'https://liberapay.com/'],
  ['issuehunt', 'IssueHunt', 'https://issuehunt.io/r/'],
  ['lfx_crowdfunding', 'LFX Crowdfunding', 'https://crowdfunding.lfx.linuxfoundation.org/projects/'],
  ['polar', 'Polar', 'https://polar.sh/'],
  ['buy_me_a_coffee', 'Buy Me a Coffee', 'https://buymeacoffee.com/'],
  ['thanks_dev', 'thanks.dev', 'https://thanks.dev/'],
]

/**
 * Reads the `FUNDING.yml` of a repository on GitHub: a link of the community for each way to give. A service that is no
 * longer there is lost.
 * @example
 * fromFunding([{ path: 'FUNDING.yml', text: 'open_collective: lamp' }], { name: 'Lamp', url })
 * // { communities: [{ …, links: [{ label: 'Open Collective', href: 'https://opencollective.com/lamp' }] }], losses: [], … }
 */
export function fromFunding(files: readonly SourceFile[], options: FromFundingOptions = {}): ImportedInFull {
  return readFiles(files, readYaml, (sources) =>
    sources.map((source) => {
      const links = linksOf(source.root)
      if (links.length === 0) source.lose('', '', 'it names no way to give')
      return { ...beginCommunity({}, options, source), ...(links.length > 0 && { links }) }
    }),
  )
}

function linksOf(root: Field): Link[] {
  const services = SERVICES.flatMap(([key, label, address]) => {
    const { items } = root.get(key)
    return items.flatMap((item): Link[] => {
      const name = item.peek() ?? ''
      if (!/^[\w.@-]+(?:\/[\w.@-]+)*$/.test(name)) return item.lose(`it is no name on ${label}`) ?? []
      item.carry()
      return [{ label: items.length > 1 ? `${label}: ${name}` : label, href: `${address}${name}` }]
    })
  })
  const own = root.get('custom').items.flatMap((item): Link[] => {
    const href = webAddress(item)
    return href === undefined ? [] : [{ label: new URL(href).host, href }]
  })
  return [...services, ...own]
}
