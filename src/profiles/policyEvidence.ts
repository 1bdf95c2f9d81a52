import { localize } from '../i18n/localize.ts'
import type { Policy, PolicyKind } from '../model/policy.ts'
import { addressOf, entriesOf, type Evidence, type Found, linked, type Reviewed } from './found.ts'

const policiesOf = ({ community }: Reviewed, kind: PolicyKind): [string, Policy][] =>
  entriesOf('policies', community.policies).filter(([, policy]) => policy.kind === kind)

const foundOf =
  (kind: PolicyKind) =>
  (reviewed: Reviewed): Found[] =>
    policiesOf(reviewed, kind).map(([path, policy]) => linked(path, policy, reviewed))

const exampleOf = (kind: PolicyKind, name: string, file: string): string =>
  `policies:\n  - kind: ${kind}\n    name: ${name}\n    href: https://github.com/kiln/core/blob/main/${file}`

/** The names of a policy, of the languages that it has. */
const namesOf = ({ name, kindLabel, adoptedFrom }: Policy): string =>
  [name, kindLabel, adoptedFrom].flatMap((text) => localize(text, 'en')?.value ?? []).join(' ')

export const codeOfConduct: Evidence = {
  write: 'Name the code of conduct among `policies`.',
  example: exampleOf('code-of-conduct', 'Code of conduct', 'CODE_OF_CONDUCT.md'),
  find: foundOf('code-of-conduct'),
}

export const governance: Evidence = {
  write: 'Name the document of the governance among `policies`.',
  example: exampleOf('governance', 'Governance', 'GOVERNANCE.md'),
  find: foundOf('governance'),
}

export const contributing: Evidence = {
  write: 'Name the guide for contributors among `policies`.',
  example: exampleOf('contributing', 'How to contribute', 'CONTRIBUTING.md'),
  find: foundOf('contributing'),
}

export const license: Evidence = {
  write: 'Name the licence among `policies`.',
  example: exampleOf('license', 'Apache License 2.0', 'LICENSE'),
  find: foundOf('license'),
}

const APACHE = /\bapache[ -]?(?:licen[cs]e)?[ ,-]*(?:version ?|v)?2(?:\.0)?\b|\bLICENSE-2\.0\b/i

export const apacheLicense: Evidence = {
  ...license,
  find: (reviewed) =>
    policiesOf(reviewed, 'license').map(([path, policy]) => {
      const found = linked(path, policy, reviewed)
      const isApache = APACHE.test(`${namesOf(policy)} ${policy.href}`)
      return isApache || found.lack ? found : { ...found, lack: 'nothing says that it is the Apache License 2.0' }
    }),
}

/** The licence as a file of one of the project's own repositories. */
export const licenseFile: Evidence = {
  ...license,
  write: 'Name the file of the licence in a repository of yours among `policies`.',
  find: (reviewed) => {
    const own = (reviewed.community.repositories ?? []).flatMap(({ href }) => addressOf(href, reviewed.community) ?? [])
    return policiesOf(reviewed, 'license').map(([path, policy]) => {
      const found = linked(path, policy, reviewed)
      const { href = '' } = found
      const isFile =
        own.some((each) => href.startsWith(`${each.replace(/\/$/, '')}/`)) && /\/(?:LICEN[CS]ES?|COPYING)\b/i.test(href)
      return isFile || found.lack
        ? found
        : { ...found, lack: 'it is no LICENSE or COPYING in one of the `repositories`' }
    })
  },
}

export const releaseProcess: Evidence = {
  write: 'Name the document of the release process among `policies`.',
  example: exampleOf('process', 'Release process', 'RELEASES.md'),
  find: (reviewed) =>
    policiesOf(reviewed, 'process')
      .filter(([, policy]) => /\breleas/i.test(namesOf(policy)))
      .map(([path, policy]) => linked(path, policy, reviewed)),
}

export const securityPolicy: Evidence = {
  write: 'Name the security policy among `policies`.',
  example: exampleOf('security', 'Security policy', 'SECURITY.md'),
  find: foundOf('security'),
}

const contactExample = `policies:
  - kind: security
    name: Security policy
    href: https://github.com/kiln/core/blob/main/SECURITY.md
    reporting:
      how: Write to security@kiln.example.org. We answer within two working days.
      contact: mailto:security@kiln.example.org`

/** Where reports of a security policy are sent, with its path. */
const contactsOf = (reviewed: Reviewed): Found[] =>
  policiesOf(reviewed, 'security').map(([path, { reporting }]) => {
    const contact = reporting?.contact
    if (contact === undefined) return { path, lack: 'it has no `reporting.contact`' }
    const at = `${path}.reporting.contact`
    const href = 'href' in contact ? contact.href : 'via' in contact ? hrefOfChannel(contact.via, reviewed) : undefined
    const address = addressOf(href, reviewed.community)
    return address === undefined ? { path: at, lack: 'it has no address' } : { path: at, href: address }
  })

function hrefOfChannel(id: string, { community }: Reviewed): string | undefined {
  const channel = community.channels?.find((each) => each.id === id)
  return channel?.href ?? (channel?.address === undefined ? undefined : `mailto:${channel.address}`)
}

export const securityContact: Evidence = {
  write: 'Say in the security policy where reports are sent.',
  example: contactExample,
  find: contactsOf,
}

/** Mail, the form of a code host, and services that take such reports: nobody else reads what is sent there. */
const PRIVATE =
  /^mailto:|\/security\/advisories\/new\b|\/issues\/new\?.*\bconfidential\b|^https:\/\/(?:www\.)?hackerone\.com\//i

export const privateReporting: Evidence = {
  ...securityContact,
  write: 'Say in the security policy where reports are sent that nobody else can read.',
  find: (reviewed) =>
    contactsOf(reviewed).map((contact) =>
      contact.lack !== undefined || PRIVATE.test(contact.href ?? '')
        ? contact
        : { ...contact, lack: 'nothing says that only the project can read what is sent there' },
    ),
}
