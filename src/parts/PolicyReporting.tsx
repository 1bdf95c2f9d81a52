import type { ReactElement } from 'react'

import { referenceHost } from '../calendar/meetingPhrases.ts'
import type { DataPath } from '../data/path.ts'
import type { PolicyMessages } from '../i18n/governanceMessages.ts'
import { localize } from '../i18n/localize.ts'
import { fill } from '../i18n/messagesFor.ts'
import type { Channel } from '../model/channel.ts'
import type { Reference } from '../model/link.ts'
import type { Reporting } from '../model/policy.ts'
import { nameText } from '../prepare/nameText.ts'
import { findEntry, warnUnknownIds } from '../prepare/related.ts'
import type { Site } from '../prepare/site.ts'
import { Callout } from './Callout.tsx'
import { EntryLinkById } from './EntryLinks.tsx'
import { Prose, TitledProse } from './Prose.tsx'
import { SiteLink } from './SiteLink.tsx'
import { LocalizedText } from './Text.tsx'

interface PolicyReportingProps {
  reporting: Reporting
  path: DataPath
  channels: readonly Channel[] | undefined
  messages: PolicyMessages
  site: Site
}

/** How to report something under a policy, whom to report it to, and how not to. */
export function PolicyReporting(props: PolicyReportingProps): ReactElement {
  const { reporting, path, messages, site } = props
  const { how, contact, not } = reporting
  return (
    <>
      {how && <TitledProse title={messages.report} prose={how} site={site} />}
      {contact && (
        <p className="mh:row-acts">
          <ReportTo {...props} contact={contact} path={path.field('contact')} />
        </p>
      )}
      {not && (
        <Callout kind="danger" title={messages.reportNot} site={site}>
          {not && <Prose prose={not} site={site} />}
        </Callout>
      )}
    </>
  )
}

interface ReportToProps extends PolicyReportingProps {
  contact: Reference
}

/** The button that leads to a contact; what is known of one without an address. */
function ReportTo({ contact, path, channels, messages, site }: ReportToProps): ReactElement {
  if ('withheld' in contact) return <LocalizedText text={contact.withheld} site={site} />
  if (!('via' in contact)) {
    const { href, label } = contact
    const name = localize(label, site.locale)?.value || (referenceHost(href) ?? href)
    return (
      <span className="mh:btn-fill">
        <SiteLink href={href} site={site}>
          {fill(messages.reportTo, { contact: name })}
        </SiteLink>
      </span>
    )
  }
  const { via, note } = contact
  const channel = findEntry(channels, via)
  warnUnknownIds(via, channels, path.field('via'))
  return (
    <>
      <span className="mh:btn-fill">
        <EntryLinkById id={via} entries={channels} anchor="channel" site={site}>
          {channel && fill(messages.reportTo, { contact: nameText(channel.name, site).value })}
        </EntryLinkById>
      </span>
      {note && (
        <span className="mh:meta">
          <LocalizedText text={note} site={site} />
        </span>
      )}
    </>
  )
}
