import type { ReactElement } from 'react'

import type { DataPath } from '../data/path.ts'
import { fill, messagesFor } from '../i18n/messagesFor.ts'
import { type RoleMessages, roleMessages } from '../i18n/roadmapMessages.ts'
import type { Role } from '../model/role.ts'
import type { ListItem } from '../model/text.ts'
import { type Related, warnUnknownIds } from '../prepare/related.ts'
import type { Site } from '../prepare/site.ts'
import { LinkList } from './DataLink.tsx'
import * as drawings from './drawings.ts'
import { EntryLinksById } from './EntryLinks.tsx'
import { Heading, type HeadingLevel } from './Heading.tsx'
import { Icon } from './Icon.tsx'
import { Prose } from './Prose.tsx'
import { Name } from './Text.tsx'

interface RoleContentProps {
  role: Role
  path: DataPath
  related: Pick<Related, 'people' | 'bodies'>
  headingLevel: HeadingLevel
  site: Site
}

/** What a role is, what it takes and what it gives, how to get there, and who is there. */
export function RoleContent({ role, path, related, headingLevel, site }: RoleContentProps): ReactElement {
  const { name, description, duties, requirements, rights, process, links } = role
  const messages = messagesFor(roleMessages, site.messages?.roles)
  const lists: readonly [label: string, items: readonly ListItem[] | undefined][] = [
    [messages.duties, duties],
    [messages.requirements, requirements],
    [messages.rights, rights],
  ]
  const filled = lists.filter(([, items]) => items?.length)
  return (
    <div className="mh:card">
      <Heading level={headingLevel}>
        <Name value={name} site={site} />
      </Heading>
      {description && <Prose prose={description} site={site} />}
      {filled.length > 0 && (
        <dl className="mh:role-facts">
          {filled.map(([label, items = []]) => (
            <div key={label}>
              <dt className="mh:label">{label}</dt>
              <dd>
                <Prose prose={[{ kind: 'list', items }]} site={site} />
              </dd>
            </div>
          ))}
        </dl>
      )}
      {process && (
        <div className="mh:role-process">
          <Icon drawing={drawings.arrow} />
          <div>
            <p className="mh:label">{messages.process}</p>
            <Prose prose={process} site={site} />
          </div>
        </div>
      )}
      {links && <LinkList links={links} layout="row" site={site} />}
      <RoleHolders {...{ role, path, related, messages, site }} />
    </div>
  )
}

interface RoleHoldersProps extends Omit<RoleContentProps, 'headingLevel'> {
  messages: RoleMessages
}

/** So many people are named before the rest is folded. */
const SHOWN = 12

/** Who holds a role: the members of bodies, and people by name. */
function RoleHolders({ role, path, related, messages, site }: RoleHoldersProps): ReactElement | null {
  const { holders = [], bodies = [] } = role
  warnUnknownIds(holders, related.people, path.field('holders'))
  warnUnknownIds(bodies, related.bodies, path.field('bodies'))
  if (holders.length + bodies.length === 0) return null
  const shown = holders.length > SHOWN + 3 ? SHOWN : holders.length
  const rest = holders.slice(shown)
  return (
    <div className="mh:role-holders">
      <div className="mh:meta">
        <span className="mh:role-held">
          <Icon drawing={drawings.people} />
          {messages.holders}
        </span>{' '}
        {bodies.length > 0 && <EntryLinksById ids={bodies} entries={related.bodies} anchor="body" site={site} />}
        {bodies.length > 0 && holders.length > 0 && '\u00A0· '}
        {holders.length > 0 && (
          <EntryLinksById ids={holders.slice(0, shown)} entries={related.people} anchor="person" site={site} />
        )}
      </div>
      {rest.length > 0 && (
        <details className="mh:more">
          <summary>
            <Icon drawing={drawings.arrow} />
            {fill(messages.more, { count: new Intl.NumberFormat(site.locale).format(rest.length) })}
          </summary>
          <p className="mh:meta">
            <EntryLinksById ids={rest} entries={related.people} anchor="person" site={site} />
          </p>
        </details>
      )}
    </div>
  )
}
