import { DataPath } from '../data/path.ts'
import type { CollectionName, Collections, Community } from '../model/community.ts'
import type { Entry } from '../model/entry.ts'
import { adopterShape, sponsorShape } from './adopterShapes.ts'
import { bodyShape } from './bodyShape.ts'
import { channelShape } from './channelShape.ts'
import type { Coerce } from './coerce.ts'
import { meetingShape, recordingShape } from './meetingShapes.ts'
import {
  contributionPathShape,
  faqShape,
  focusAreaShape,
  recognitionShape,
  stepShape,
  topicShape,
} from './participationShapes.ts'
import { contactShape, personShape } from './peopleShapes.ts'
import { policyShape, principleShape } from './policyShapes.ts'
import { prepareAll, valuesOf } from './prepare.ts'
import { eventShape, repositoryShape, resourceShape } from './resourceShapes.ts'
import { releaseShape, roadmapItemShape, roleShape } from './roadmapShapes.ts'

const shapes: { readonly [Name in CollectionName]: Coerce<Collections[Name][number]> } = {
  channels: channelShape,
  meetings: meetingShape,
  recordings: recordingShape,
  events: eventShape,
  repositories: repositoryShape,
  resources: resourceShape,
  contributionPaths: contributionPathShape,
  steps: stepShape,
  bodies: bodyShape,
  people: personShape,
  contacts: contactShape,
  principles: principleShape,
  policies: policyShape,
  topics: topicShape,
  focusAreas: focusAreaShape,
  roles: roleShape,
  roadmap: roadmapItemShape,
  releases: releaseShape,
  adopters: adopterShape,
  sponsors: sponsorShape,
  recognitions: recognitionShape,
  faqs: faqShape,
}

/** The entries of a collection that can be shown, for a list of a site's own. */
export const preparedEntries = (name: CollectionName, data: readonly unknown[]): readonly Entry[] =>
  valuesOf(prepareAll<Entry>(data as readonly Entry[], shapes[name], DataPath.of(name)))

/** The community with the entries that can be shown, for what is made of all of them. */
export function preparedCommunity(community: Community): Community {
  const collections: Partial<Record<CollectionName, readonly unknown[]>> = {}
  for (const name of Object.keys(shapes) as CollectionName[]) {
    const data = community[name]
    if (Array.isArray(data)) collections[name] = preparedEntries(name, data)
  }
  return { ...community, ...collections } as Community
}
