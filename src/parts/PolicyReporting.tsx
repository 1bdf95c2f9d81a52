import type { ReactElement } from 'react'

import { NamedWords } from '../client/NamedWords.tsx'
import type { DataPath } from '../data/path.ts'
import type { PolicyMessages } from '../i18n/governanceMessages.ts'
import { localize } from '../i18n/localize.ts'
import { hostWords } from '../links/addressHost.ts'
import type { Channel } from '../model/channel.ts'
import type { Reference } from '../model/link.ts'
import type { Policy, Reporting } from '../model/policy.ts'
import type { Site } from '../prepare/site.ts'
import { Callout } from './Callout.tsx'
import { FilledText } from './FilledMessage.tsx'
import { Prose, TitledProse } from './Prose.tsx'
import { References } from './References.tsx'
import { SiteLink } from './SiteLink.tsx'

interface PolicyReportingProps {
  kind: Policy['kind']
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
          <span className={'href' in contact ? 'mh:btn-fill' : 'mh:meta'}>
            <ReportTo {...props} contact={contact} path={path.field('contact')} />
          </span>
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
function ReportTo({ kind, contact, path, channels, messages, site }: ReportToProps): ReactElement {
  if (!('href' in contact)) {
    const via = messages.reportTo.replace('{contact}', '{channel}')
    return <References references={contact} label="" {...{ via, channels, path, site }} />
  }
  const { href, label } = contact
  const choice = localize(label, site.locale)
  const name = choice?.value || (hostWords(href) ?? href)
  return (
    <SiteLink href={href} site={site}>
      {kind === 'security' && !/^mailto:/i.test(href) ? (
        <NamedWords message={messages.reportVulnerability} name="contact" value={name} />
      ) : (
        <FilledText message={messages.reportTo} name="contact" choice={{ ...choice, value: name }} />
      )}
    </SiteLink>
  )
}
