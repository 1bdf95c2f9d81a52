import type { ContributionPath, Faq, FocusArea, Recognition, Step, Topic } from '../model/participation.ts'
import { type Coerce, list, notShown, string } from './coerce.ts'
import { entry, ids, links } from './entryShapes.ts'
import { listItems, name, prose, text } from './textShapes.ts'

export const contributionPathShape: Coerce<ContributionPath> = /* @__PURE__ */ entry<ContributionPath>(
  {
    name,
    description: prose,
    items: listItems,
    repositories: ids,
    channels: ids,
    labels: list(string),
    links,
  },
  'name',
)

export const stepShape: Coerce<Step> = /* @__PURE__ */ entry<Step>(
  {
    name,
    description: prose,
    links,
  },
  'name',
)

export const recognitionShape: Coerce<Recognition> = /* @__PURE__ */ entry<Recognition>(
  {
    name,
    description: text,
  },
  'name',
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
    name: text,
    topics: notShown,
  },
  'name',
)

/** Its drivers are entries of their own. */
export const focusAreaShape: Coerce<FocusArea> = /* @__PURE__ */ entry<FocusArea>(
  {
    name,
    description: prose,
    drivers: notShown,
  },
  'name',
)
