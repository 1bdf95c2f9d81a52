import type { Link } from '../model/link.ts'
import type { Policy, PolicyKind } from '../model/policy.ts'
import type { Resource, ResourceKind } from '../model/resources.ts'
import { webAddress } from './addresses.ts'
import type { Entries } from './entries.ts'
import type { Field } from './field.ts'
import { eachOnce, reportMail, SECURITY_LABELS, securityLink } from './securityLinks.ts'

/** The documents that are policies: their fields, kinds and names. */
const POLICIES: readonly (readonly [string, string, PolicyKind, string])[] = [
  ['governance', 'code_of_conduct', 'code-of-conduct', 'Code of conduct'],
  ['security', 'policy', 'security', 'Security policy'],
  ['governance', 'governance_doc', 'governance', 'Governance'],
  ['governance', 'contributing', 'contributing', 'Contributing'],
  ['legal', 'license', 'license', 'License'],
]

/** Groups of further documents, and what they are. */
const GROUPS: readonly (readonly [readonly string[], ResourceKind])[] = [
  [['documentation'], 'documentation'],
  [['governance'], 'policy'],
  [['governance', 'maintainer_lifecycle'], 'policy'],
  [['security'], 'policy'],
  [['legal', 'identity_type'], 'policy'],
]

/** The policies of a project. The way to report a vulnerability goes with its security policy. */
export function policiesOf(root: Field, entries: Entries): Policy[] {
  return POLICIES.flatMap(([group, name, kind, title]): Policy[] => {
    const href = pathOf(root.get(group).get(name))
    const links = kind === 'security' ? reportsOf(root.get('security').get('contact')) : []
    if (href === undefined && links.length === 0) return []
    return [
      {
        id: entries.id(kind),
        kind,
        name: title,
        ...(href !== undefined && { href }),
        ...(links.length > 0 && { links }),
      },
    ]
  })
}

/** Where to report a vulnerability. */
function reportsOf(contact: Field): Link[] {
  return eachOnce([securityLink(contact.get('advisory_url'), SECURITY_LABELS.report), reportMail(contact.get('email'))])
}

const isPolicy = (group: readonly string[], name: string): boolean =>
  POLICIES.some(([policyGroup, policy]) => policyGroup === group.join('.') && policy === name)

/** Everything else that a project points to. */
export function documentsOf(root: Field, entries: Entries): Resource[] {
  const grouped = GROUPS.flatMap(([path, kind]) => {
    const group = path.reduce((field, name) => field.get(name), root)
    return group.names
      .filter((name) => !isPolicy(path, name) && name !== 'contact' && name !== 'maintainer_lifecycle')
      .flatMap((name) => resourcesOf(group.get(name), kind, labelOf(name), entries))
  })
  const audits = root.get('audits').records.flatMap((audit) => {
    const label = [audit.get('type').text(), audit.get('date').text()?.slice(0, 10)].filter(Boolean).join(', ')
    return resourcesOf(audit.get('url'), 'documentation', `Audit${label && `: ${label}`}`, entries)
  })
  return [
    ...grouped,
    ...resourcesOf(root.get('adopters'), 'website', 'Adopters', entries),
    ...resourcesOf(root.get('artwork'), 'website', 'Artwork', entries),
    ...audits,
  ]
}

/** A document, or several under one name. What is neither a path nor an address is no document. */
function resourcesOf(field: Field, kind: ResourceKind, label: string, entries: Entries): Resource[] {
  if (/^(?:true|false)$/.test(field.peek() ?? '')) return field.lose('the data has no field for it') ?? []
  return field.items.flatMap((item): Resource[] => {
    const href = pathOf(item)
    return href === undefined ? [] : [{ id: entries.id(label), kind, name: label, href }]
  })
}

/** The address of a document: as it is, or under `path`. */
function pathOf(field: Field): string | undefined {
  const path = field.names.includes('path') ? field.get('path') : field
  if (path.peek() !== undefined && !/^https?:/i.test(path.peek()!)) {
    return path.lose('the path is relative; write the whole address')
  }
  return webAddress(path)
}

/** A name of a field in words. */
const labelOf = (name: string): string =>
  name
    .replace(/_(?:doc|url)$/, '')
    .replaceAll('_', ' ')
    .replace(/^(?:api|dco|cla)\b/, (word) => word.toUpperCase())
    .replace(/^\w/, (letter) => letter.toUpperCase())
