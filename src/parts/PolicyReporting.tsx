import type { ReactElement } from 'react'

import type { DataPath } from '../data/path.ts'
import type { PolicyMessages } from '../i18n/governanceMessages.ts'
import type { Channel } from '../model/channel.ts'
import type { Reporting } from '../model/policy.ts'
import type { Site } from '../prepare/site.ts'
import { Callout } from './Callout.tsx'
import { Prose, TitledProse } from './Prose.tsx'
import { References } from './References.tsx'

interface PolicyReportingProps {
  reporting: Reporting
  path: DataPath
  channels: readonly Channel[] | undefined
  messages: PolicyMessages
  site: Site
}

/** How to report something under a policy, whom to report it to, and how not to. */
export function PolicyReporting({ reporting, path, channels, messages, site }: PolicyReportingProps): ReactElement {
  const { how, contact, not } = reporting
  return (
    <>
      {how && <TitledProse title={messages.report} prose={how} site={site} />}
      {contact && (
        <p className="mh:row-acts">
          <span className="mh:meta">{`${messages.reportTo}:`}</span>{' '}
          <span className="mh:btn-fill">
            <References
              references={contact}
              label={messages.reportTo}
              via="{channel}"
              channels={channels}
              path={path.field('contact')}
              site={site}
            />
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
