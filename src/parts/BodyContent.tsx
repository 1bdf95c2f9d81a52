import type { ReactElement, ReactNode } from 'react'

import type { DataPath } from '../data/path.ts'
import { governanceMessages } from '../i18n/governanceMessages.ts'
import { messagesFor } from '../i18n/messagesFor.ts'
import type { Body } from '../model/body.ts'
import type { Related } from '../prepare/related.ts'
import { saysKind } from '../prepare/saysKind.ts'
import type { Site } from '../prepare/site.ts'
import { BodyFacts } from './BodyFacts.tsx'
import { LinkList } from './DataLink.tsx'
import { Kind } from './Kind.tsx'
import { FoldedProse, Notes, Prose } from './Prose.tsx'
import { SiteContent } from './SiteContent.tsx'

interface BodyContentProps {
  body: Body
  path: DataPath
  related: Related
  /** The `id`s of the bodies below it. */
  subgroups?: readonly string[]
  /** The anchor of the body, which begins those of its members. */
  anchor: string
  /**
   * Whether it says of which kind the body is.
   * @default true
   */
  showKind?: boolean
  /** A site's own buttons or links. */
  actions?: ReactNode
  site: Site
}

/** What is said of a body below its heading. */
export function BodyContent(props: BodyContentProps): ReactElement {
  const { body, path, related, subgroups, anchor, showKind = true, actions, site } = props
  const messages = messagesFor(governanceMessages, site.messages?.governance)
  return (
    <>
      {showKind && !saysKind(body, messages.kinds, site) && (
        <p className="mh:eyebrow">
          <Kind of={body} words={messages.kinds} site={site} />
        </p>
      )}
      {body.description && <Prose prose={body.description} site={site} />}
      {body.links && <LinkList links={body.links} layout="rows" site={site} />}
      {actions && <SiteContent>{actions}</SiteContent>}
      <BodyFacts {...{ body, path, related, subgroups, anchor, messages, site }} />
      {body.decision && <FoldedProse title={messages.decision} prose={body.decision} site={site} />}
      {body.elections && <FoldedProse title={messages.elections} prose={body.elections} site={site} />}
      {body.notes && <Notes notes={body.notes} site={site} />}
    </>
  )
}
