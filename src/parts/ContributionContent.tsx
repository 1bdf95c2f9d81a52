import { Fragment, type ReactElement } from 'react'

import { DataPath } from '../data/path.ts'
import { messagesFor } from '../i18n/messagesFor.ts'
import { participationMessages } from '../i18n/participationMessages.ts'
import type { ContributionPath } from '../model/participation.ts'
import { prepare } from '../prepare/prepare.ts'
import { findEntry, type Related, warnUnknownIds } from '../prepare/related.ts'
import { repositoryShape } from '../prepare/resourceShapes.ts'
import type { Site } from '../prepare/site.ts'
import { LinkList } from './DataLink.tsx'
import * as drawings from './drawings.ts'
import { EntryLinksById } from './EntryLinks.tsx'
import { Facts } from './Facts.tsx'
import { Heading, type HeadingLevel } from './Heading.tsx'
import { Icon } from './Icon.tsx'
import { Prose } from './Prose.tsx'
import { RepositoryLine } from './RepositoryLine.tsx'
import { Name } from './Text.tsx'

interface ContributionContentProps {
  contributionPath: ContributionPath
  path: DataPath
  related: Pick<Related, 'channels' | 'repositories'>
  headingLevel: HeadingLevel
  site: Site
}

/** What one can do, where, and where to ask first. */
export function ContributionContent(props: ContributionContentProps): ReactElement {
  const { contributionPath, path, related, headingLevel, site } = props
  const { name, description, items, repositories, labels, channels, links } = contributionPath
  const messages = messagesFor(participationMessages, site.messages?.participation)
  const drawing = drawingOf(contributionPath)
  warnUnknownIds(repositories, related.repositories, path.field('repositories'))
  warnUnknownIds(channels, related.channels, path.field('channels'))
  return (
    <>
      <div className="mh:card-head">
        {drawing && (
          <span className="mh:sign mh:sign-soft" aria-hidden="true">
            <Icon drawing={drawing} />
          </span>
        )}
        <Heading level={headingLevel}>
          <Name value={name} site={site} />
        </Heading>
      </div>
      {description && <Prose prose={description} site={site} />}
      {items && items.length > 0 && <Prose prose={[{ kind: 'list', items }]} site={site} />}
      {repositories && repositories.length > 0 && (
        <ul className="mh:rows">
          {repositories.map((id, index) => (
            // Data may name one twice, and they keep their order.
            <li key={index}>
              <RepositoryById id={id} repositories={related.repositories} site={site} />
            </li>
          ))}
        </ul>
      )}
      <Facts
        facts={[
          {
            label: messages.labels,
            value: labels?.length && (
              <span className="mh:chips">
                {labels.map((label, index) => (
                  // Labels keep their order.
                  <Fragment key={index}>
                    <code className="mh:badge">{label}</code>{' '}
                  </Fragment>
                ))}
              </span>
            ),
          },
          {
            label: messages.channels,
            value: channels?.length && (
              <EntryLinksById ids={channels} entries={related.channels} anchor="channel" site={site} />
            ),
          },
        ]}
      />
      {links && <LinkList links={links} layout="acts" site={site} />}
    </>
  )
}

/** By what one needs for it: code, an issue, a talk, a guide. Of words alone there is nothing to draw. */
function drawingOf({ repositories, labels, channels, links }: ContributionPath): string | undefined {
  if (repositories?.length || labels?.length) return drawings.branch
  if (channels?.length) return drawings.chat
  return links?.length ? drawings.document : undefined
}

interface RepositoryByIdProps extends Pick<Related, 'repositories'> {
  id: string
  site: Site
}

function RepositoryById({ id, repositories, site }: RepositoryByIdProps): ReactElement {
  const repository = findEntry(repositories, id)
  const value = repository && prepare(repository, repositoryShape, DataPath.of('repositories')).value
  return value ? <RepositoryLine repository={value} site={site} /> : <>{id}</>
}
