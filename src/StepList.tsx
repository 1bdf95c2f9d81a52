import type { ComponentType, ReactElement } from 'react'

import { DataPath } from './data/path.ts'
import { stepsHeading } from './i18n/headings.ts'
import { messagesFor } from './i18n/messagesFor.ts'
import { participationMessages } from './i18n/participationMessages.ts'
import type { Step } from './model/participation.ts'
import { LinkList } from './parts/DataLink.tsx'
import { EntryList } from './parts/EntryList.tsx'
import { ItemFrame, type ItemProps } from './parts/ItemFrame.tsx'
import { listHeading, type ListProps } from './parts/listHeading.ts'
import { Prose } from './parts/Prose.tsx'
import { SectionFrame } from './parts/SectionFrame.tsx'
import { Name } from './parts/Text.tsx'
import { stepShape } from './prepare/participationShapes.ts'
import { prepare } from './prepare/prepare.ts'
import { siteOf, splitSite } from './prepare/site.ts'

export interface StepItemProps extends ItemProps {
  /** The step that the item is about. */
  step: Step
}

export interface StepListComponents {
  /** Renders a step as an `<li>`. */
  StepItem?: ComponentType<StepItemProps>
}

export interface StepListProps extends ListProps<StepListComponents> {
  /** The steps, in order. */
  steps: readonly Step[]
}

/** Numbered steps. Renders a `<section>` with an ordered list. Server-safe. */
export function StepList({ steps, ...section }: StepListProps): ReactElement {
  const site = siteOf(section)
  const Item = section.components?.StepItem ?? StepItem
  return (
    <SectionFrame {...section} heading={listHeading(section, 'steps', stepsHeading)} data-slot="step-list">
      <EntryList
        entries={steps}
        shape={stepShape}
        path={DataPath.of('steps')}
        site={site}
        anchor="step"
        className="mh:steps"
        isOrdered
        empty={messagesFor(participationMessages, site.messages?.participation).emptySteps}
      >
        {(step, { key, id }) => <Item key={key} id={id} step={step} {...site} />}
      </EntryList>
    </SectionFrame>
  )
}

/** A step of a `StepList`. Renders an `<li>`. Server-safe. */
export function StepItem({ step: data, children, ...props }: StepItemProps): ReactElement {
  const [site, root] = splitSite(props)
  const entry = prepare(data, stepShape, DataPath.prop('StepItem', 'step'))
  const step = entry.value
  return (
    <ItemFrame {...root} entry={entry} extra={children} site={site}>
      <p className="mh:entry-name">
        <Name value={step?.name} site={site} />
      </p>
      {step?.description && <Prose prose={step?.description} site={site} />}
      {step?.links && <LinkList links={step?.links} layout="row" site={site} />}
    </ItemFrame>
  )
}
