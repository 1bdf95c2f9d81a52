import { type ComponentProps, type ComponentType, Fragment, type ReactElement, type ReactNode } from 'react'

import { DataPath } from './data/path.ts'
import { faqsHeading } from './i18n/headings.ts'
import { emptyFaqs } from './i18n/participationMessages.ts'
import type { Faq } from './model/participation.ts'
import { BrokenEntry } from './parts/BrokenEntry.tsx'
import { classes } from './parts/classes.ts'
import * as drawings from './parts/drawings.ts'
import { Empty } from './parts/Empty.tsx'
import { entryAnchor } from './parts/EntryList.tsx'
import { Icon } from './parts/Icon.tsx'
import { listHeading, type ListProps } from './parts/listHeading.ts'
import { Prose } from './parts/Prose.tsx'
import { SectionFrame } from './parts/SectionFrame.tsx'
import { SiteContent } from './parts/SiteContent.tsx'
import { Name } from './parts/Text.tsx'
import { faqShape } from './prepare/participationShapes.ts'
import { prepare, prepareAll } from './prepare/prepare.ts'
import { siteOf, type SiteProps, splitSite } from './prepare/site.ts'

export interface FaqItemProps extends ComponentProps<'details'>, SiteProps {
  /** The question, with its answer. */
  faq: Faq
  /** The anchor of the answer. A link to it opens the `<details>` around it. */
  answerId?: string
  /** Your own content, shown below the answer. */
  children?: ReactNode
}

export interface FaqListComponents {
  /** Renders a question with its answer as `<details>`. */
  FaqItem?: ComponentType<FaqItemProps>
}

export interface FaqListProps extends ListProps<FaqListComponents> {
  /** The questions, in the order given. */
  faqs: readonly Faq[]
}

/**
 * Questions whose answers expand below them. Find-in-page searches the answers, a link to an anchor (`#faq-…`) opens
 * its answer, and all are printed. Renders a `<section>` of `<details>`. Server-safe.
 */
export function FaqList({ faqs, ...section }: FaqListProps): ReactElement {
  const site = siteOf(section)
  const Item = section.components?.FaqItem ?? FaqItem
  const entries = prepareAll(faqs, faqShape, DataPath.of('faqs'))
  return (
    <SectionFrame {...section} heading={listHeading(section, 'faqs', faqsHeading)} data-slot="faq-list">
      {entries.length === 0 && <Empty>{site.messages?.participation?.emptyFaqs ?? emptyFaqs}</Empty>}
      {entries.length > 0 && (
        <div>
          {entries.map((entry) => (
            <Fragment key={entry.key}>
              {entry.value ? (
                <Item faq={entry.value} answerId={entryAnchor(entry, 'faq', site)} {...site} />
              ) : (
                <BrokenEntry entry={entry} site={site} />
              )}
            </Fragment>
          ))}
        </div>
      )}
    </SectionFrame>
  )
}

/** A question of a `FaqList` with its answer. Renders `<details>`. Server-safe. */
export function FaqItem({ faq: data, answerId, className, children, ...props }: FaqItemProps): ReactElement {
  const [site, root] = splitSite(props)
  const { value: faq } = prepare(data, faqShape, DataPath.prop('FaqItem', 'faq'))
  return (
    <details {...root} className={classes('mh:faq', className)}>
      <summary>
        <Icon drawing={drawings.arrow} />
        <Name value={faq?.question} site={site} />
      </summary>
      <div id={answerId}>
        {faq?.answer && <Prose prose={faq?.answer} site={site} />}
        {children && <SiteContent>{children}</SiteContent>}
      </div>
    </details>
  )
}
