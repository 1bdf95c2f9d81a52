import type { ContributionPath, Faq, FocusArea, Recognition, Step, Topic } from '../model/participation.ts'
import { type Coerce, list, notShown, string } from './coerce.ts'
import { entry, ids, links } from './entryShapes.ts'
import { listItems, name, prose, text } from './textShapes.ts'

export const contributionPathShape: Coerce<ContributionPath> = /* @__PURE__ */ entry<ContributionPath>(
  {
    title: name,
    summary: prose,
    items: listItems,
    repositories: ids,
    channels: ids,
    labels: list(string),
    links,
  },
  'title',
)

export const stepShape: Coerce<Step> = /* @__PURE__ */ entry<Step>(
  {
    title: name,
    body: prose,
    links,
  },
  'title',
)

export const recognitionShape: Coerce<Recognition> = /* @__PURE__ */ entry<Recognition>(
  {
    who: name,
    how: text,
  },
  'who',
)

export const faqShape: Coerce<Faq> = /* @__PURE__ */ entry<Faq>(
  {
    question: name,
    answer: prose,
  },
  'question',
)

/** The topics below it are entries of their own, each prepared by the list that shows it. */
export const topicShape: Coerce<Topic> = /* @__PURE__ */ entry<Topic>(
  {
    title: text,
    topics: notShown,
  },
  'title',
)

/** Its drivers are entries of their own. */
export const focusAreaShape: Coerce<FocusArea> = /* @__PURE__ */ entry<FocusArea>(
  {
    title: name,
    summary: prose,
    drivers: notShown,
  },
  'title',
)
