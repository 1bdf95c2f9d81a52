import type { ReactElement, ReactNode } from 'react'

import type { DataPath } from '../data/path.ts'
import { otherDirection } from '../i18n/directionOf.ts'
import type { PolicyMessages } from '../i18n/governanceMessages.ts'
import { localize } from '../i18n/localize.ts'
import type { Channel } from '../model/channel.ts'
import type { Policy, Principle } from '../model/policy.ts'
import { kindText } from '../prepare/kindText.ts'
import { principleShape } from '../prepare/policyShapes.ts'
import type { Site } from '../prepare/site.ts'
import { LinkList } from './DataLink.tsx'
import { EntryList } from './EntryList.tsx'
import { FilledText } from './FilledMessage.tsx'
import { InlineList } from './InlineList.tsx'
import { PolicyReporting } from './PolicyReporting.tsx'
import { Prose, TitledProse } from './Prose.tsx'
import { SiteContent } from './SiteContent.tsx'
import { LocalizedText, Name } from './Text.tsx'

interface PolicyContentProps {
  policy: Policy
  path: DataPath
  /** The channels that the way to report can name. */
  channels: readonly Channel[] | undefined
  messages: PolicyMessages
  /** A site's own buttons or links. */
  actions: ReactNode
  site: Site
}

/** What a policy is, what it covers, and how to report. */
export function PolicyContent({ policy, path, channels, messages, actions, site }: PolicyContentProps): ReactElement {
  const { adoptedFrom, description, covers = [], principles, reporting, links } = policy
  const kind = kindText(policy, messages.kinds, site)
  const source = localize(adoptedFrom, site.locale)
  return (
    <>
      {(kind || source?.value) && (
        <p className="mh:eyebrow">
          <span>
            <InlineList
              items={[
                kind && (
                  <span key="kind" lang={kind.lang}>
                    {kind.value}
                  </span>
                ),
                source?.value && <FilledText key="source" message={messages.adoptedFrom} name="name" choice={source} />,
              ]}
            />
          </span>
        </p>
      )}
      {description && <Prose prose={description} site={site} />}
      <TitledProse
        title={messages.covers}
        prose={covers.length > 0 ? [{ kind: 'list', items: covers }] : undefined}
        site={site}
      />
      {principles && principles.length > 0 && (
        <div>
          <p className="mh:entry-name">{messages.principles}</p>
          <NamedPrinciples principles={principles} path={path.field('principles')} site={site} />
        </div>
      )}
      {reporting && (
        <PolicyReporting
          kind={policy.kind}
          reporting={reporting}
          path={path.field('reporting')}
          channels={channels}
          messages={messages}
          site={site}
        />
      )}
      {links && <LinkList links={links} layout="acts" site={site} />}
      {actions && <SiteContent>{actions}</SiteContent>}
    </>
  )
}

interface NamedPrinciplesProps {
  principles: readonly Principle[]
  path: DataPath
  site: Site
}

/** The principles that a policy names, one line each. */
function NamedPrinciples({ principles, path, site }: NamedPrinciplesProps): ReactElement {
  return (
    <EntryList entries={principles} shape={principleShape} path={path} className="mh:rows" site={site}>
      {({ name, description }, { key }) => (
        <li key={key} dir={otherDirection(localize(name, site.locale)?.lang, site.locale)}>
          <strong>
            <Name value={name} site={site} />
          </strong>
          {description && (
            <>
              {' – '}
              <LocalizedText text={description} site={site} />
            </>
          )}
        </li>
      )}
    </EntryList>
  )
}
