import type { Body, BodyKind } from '../model/body.ts'
import type { Person } from '../model/people.ts'
import { affiliationShares } from '../prepare/affiliationShares.ts'
import { addressOf, counted, entriesOf, type Evidence, type Found, listedOnPage, type Reviewed } from './found.ts'

const bodiesOf = ({ community }: Reviewed, ...kinds: readonly BodyKind[]): [string, Body][] =>
  entriesOf('bodies', community.bodies).filter(([, { kind }]) => kinds.includes(kind))

const isActive = (member: NonNullable<Body['members']>[number]): member is Person =>
  !('vacant' in member) && member.status !== 'emeritus'

const activeOf = ({ members = [] }: Body): Person[] => members.filter(isActive)

/** Bodies whose members are listed here or at an address. */
const listedBodies = (reviewed: Reviewed, ...kinds: readonly BodyKind[]): Found[] =>
  bodiesOf(reviewed, ...kinds).map(([path, body]) => {
    const count = activeOf(body).length
    const source = addressOf(body.membersSource?.href, reviewed.community)
    if (source !== undefined) return { path: `${path}.membersSource`, href: source }
    return count === 0
      ? { path, lack: 'it has neither members nor a `membersSource`' }
      : listedOnPage(`${path}.members`, counted(count, 'person', 'people'), reviewed)
  })

const maintainersExample = `bodies:
  - name: Maintainers
    kind: maintainers
    membersSource: https://github.com/kiln/core/blob/main/MAINTAINERS.md
    members:
      - name: Ada Example
        role: Builds
        handle: { name: ada-example, service: github }
        affiliations: Example Ltd.`

export const maintainers: Evidence = {
  write: 'List the maintainers, or link the list, in a body of the kind `maintainers`.',
  example: maintainersExample,
  find: (reviewed) => listedBodies(reviewed, 'maintainers'),
}

/** The file of maintainers on a code host, by a link to the file itself. */
export const maintainersFile: Evidence = {
  ...maintainers,
  write: 'Link the file of the maintainers in a body of the kind `maintainers`.',
  find: (reviewed) =>
    bodiesOf(reviewed, 'maintainers').map(([path, { membersSource }]) => {
      const href = addressOf(membersSource?.href, reviewed.community)
      if (href === undefined) return { path, lack: 'it has no `membersSource`' }
      const at = `${path}.membersSource`
      return /^https:\/\/(?:github\.com|gitlab\.com)\/.+\/blob\/./.test(href)
        ? { path: at, href }
        : { path: at, href, lack: 'it does not lead to a file in a repository' }
    }),
}

export const decisionMakers: Evidence = {
  ...maintainers,
  write: 'List who decides, or link the list, in a body of the kind `maintainers` or `steering`.',
  find: (reviewed) => listedBodies(reviewed, 'maintainers', 'steering', 'oversight'),
}

const isReachable = ({ handle, href, links = [] }: Person): boolean =>
  handle?.service !== undefined || href !== undefined || links.length > 0

/** Of each maintainer the name, where to reach them, what for, and whom they work for. */
export const maintainersInFull: Evidence = {
  ...maintainers,
  write: 'Give each maintainer a `handle`, a `role` and `affiliations`.',
  find: (reviewed) =>
    bodiesOf(reviewed, 'maintainers').map(([path, body]) => {
      const people = activeOf(body)
      if (people.length === 0) return { path, lack: 'it has no members' }
      const without = (what: string, has: (person: Person) => unknown): string[] => {
        const count = people.filter((person) => !has(person)).length
        return count === 0 ? [] : [`${count} of ${people.length} have no ${what}`]
      }
      const lacks = [
        ...without('address or handle', isReachable),
        ...without('role', ({ role }) => role ?? body.description),
        ...without('affiliation', ({ affiliations = [] }) => affiliations.length > 0),
      ]
      return lacks.length > 0
        ? { path: `${path}.members`, lack: lacks.join(', ') }
        : listedOnPage(`${path}.members`, counted(people.length, 'person', 'people'), reviewed)
    }),
}

/** Maintainers of at least two organizations. */
export const maintainersOfTwo: Evidence = {
  ...maintainers,
  write: 'Say in `affiliations` whom the maintainers work for.',
  find: (reviewed) => {
    const bodies = bodiesOf(reviewed, 'maintainers')
    const { shares } = affiliationShares(bodies.flatMap(([, { members = [] }]) => members))
    const names = shares.flatMap(({ name }) => name ?? [])
    if (bodies.length === 0) return []
    const path = `${bodies[0]![0]}.members`
    return names.length < 2
      ? [{ path, lack: `they come from ${counted(names.length, 'known organization')}, and 2 are asked for` }]
      : [listedOnPage(path, names.join(', '), reviewed)]
  },
}

export const decisionRules: Evidence = {
  write: 'Say in `decision` of a body how it decides, and link its `charter`.',
  example: `bodies:
  - name: Steering committee
    kind: steering
    decision: By lazy consensus; a vote needs two thirds of the members.
    charter: https://github.com/kiln/core/blob/main/GOVERNANCE.md`,
  find: (reviewed) =>
    bodiesOf(reviewed, 'maintainers', 'steering', 'oversight', 'committee')
      .filter(([, { decision }]) => decision !== undefined)
      .map(([path, { charter }]) => {
        const href = addressOf(charter?.href, reviewed.community)
        return href === undefined
          ? listedOnPage(`${path}.decision`, 'how it decides', reviewed)
          : { path: `${path}.charter`, href }
      }),
}

const rolesExample = `roles:
  - name: Contributor
    duties: [Send changes]
    process: Send a first change.
  - name: Reviewer
    duties: [Read changes]
    requirements: [Ten changes]
    process: A maintainer nominates you, and two others agree.
    links: [{ label: Rules, href: https://github.com/kiln/core/blob/main/ROLES.md }]`

/** Roles with a field of their own, as a list. */
const rolesWith =
  (fields: readonly ('duties' | 'requirements' | 'process')[], least: number, lack: string): Evidence['find'] =>
  (reviewed) => {
    const roles = reviewed.community.roles ?? []
    if (roles.length === 0) return []
    const told = roles.filter((role) => fields.every((field) => role[field] !== undefined))
    if (told.length < least) return [{ path: 'roles', text: counted(roles.length, 'role'), lack }]
    const links = entriesOf('roles', roles).flatMap(([path, { links: some }]) => entriesOf(`${path}.links`, some))
    const [first] = links.flatMap(([path, { href }]) => {
      const address = addressOf(href, reviewed.community)
      return address === undefined ? [] : [{ path, href: address }]
    })
    return [first ?? listedOnPage('roles', counted(told.length, 'role'), reviewed)]
  }

export const ladder: Evidence = {
  write: 'Describe the steps from a first change to maintainer in `roles`.',
  example: rolesExample,
  find: rolesWith(['process'], 2, 'fewer than 2 say in `process` how to get there'),
}

export const duties: Evidence = {
  write: 'Say in `roles` what each role does.',
  example: rolesExample,
  find: rolesWith(['duties'], 1, 'none has `duties`'),
}

export const promotion: Evidence = {
  write: 'Say in `roles` what a role takes, and how one gets there.',
  example: rolesExample,
  find: rolesWith(['requirements', 'process'], 1, 'none has both `requirements` and `process`'),
}
