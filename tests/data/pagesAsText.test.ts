import { describe, expect, it } from 'vitest'
import { stringify } from 'yaml'

import { parseCommunity } from '../../src/data/parseCommunity.ts'
import { readCommunityText } from '../../src/data/readCommunityText.ts'
import { reviewCommunity } from '../../src/data/reviewCommunity.ts'
import type { Community } from '../../src/model/community.ts'
import { now } from '../../stories/data/now.ts'
import { kataContainers } from '../../stories/pages/data/kata-containers.ts'
import { largeFoundation } from '../../stories/pages/data/large-foundation.ts'
import { maintainersList } from '../../stories/pages/data/maintainers-list.ts'
import { modelpack } from '../../stories/pages/data/modelpack.ts'
import { oci } from '../../stories/pages/data/oci.ts'
import { ocm } from '../../stories/pages/data/ocm.ts'
import { oneMaintainer } from '../../stories/pages/data/one-maintainer.ts'
import { openci } from '../../stories/pages/data/openci.ts'
import { technicalCommittee } from '../../stories/pages/data/technical-committee.ts'

const pages: Record<string, Community> = {
  ocm,
  oci,
  modelpack,
  kataContainers,
  openci,
  largeFoundation,
  maintainersList,
  oneMaintainer,
  technicalCommittee,
}

describe.each(Object.entries(pages))('the page of %s', (_name, community) => {
  it.each([
    ['YAML', 'page.yaml', stringify(community)],
    ['YAML without lines of their own', 'page.yml', stringify(community, { collectionStyle: 'flow', lineWidth: 0 })],
    ['JSON', 'page.json', JSON.stringify(community, null, 2)],
  ])('is the same after it was written as %s and read', (_format, fileName, text) => {
    const { value, problems } = readCommunityText(text, { fileName })
    expect(problems).toEqual([])
    // Of fields that are there and hold nothing, a text keeps nothing.
    const parsed = parseCommunity(value)
    expect(parsed.problems).toEqual([])
    expect(parsed.community).toStrictEqual(JSON.parse(JSON.stringify(community)))
  })
})

/** The faults of the pages as they were published, and nothing else. */
const faults: Record<string, string[]> = {
  ocm: [
    'warning past-next meetings[0].schedule.first',
    'warning relative-words meetings[0].description',
    'warning no-address channels[0]',
  ],
  oci: ['info relative-words meetings[0].description'],
  modelpack: ['warning ambiguous-interval meetings[0].schedule.asPublished'],
  kataContainers: [
    'warning not-encrypted channels[2].href',
    'warning not-encrypted channels[3].href',
    'warning not-encrypted channels[4].href',
    'info dated-address resources[1].href',
  ],
  openci: ['warning other-target channels[2]'],
  maintainersList: [],
  oneMaintainer: [],
  technicalCommittee: [],
}

describe('the review', () => {
  it.each(Object.entries(faults))('finds the real faults of the page of %s, and nothing else', (name, expected) => {
    // The pages leave durations out where their communities do.
    const problems = reviewCommunity(pages[name]!, { now }).filter(({ rule }) => rule !== 'no-duration')
    expect(problems.map(({ severity, rule, path }) => `${severity} ${rule} ${path}`)).toEqual(expected)
  })

  it('finds on the page of the large foundation only first dates that its rules do not give', () => {
    const problems = reviewCommunity(largeFoundation, { now })
    expect(new Set(problems.map(({ severity, rule }) => `${severity} ${rule}`))).toEqual(
      new Set(['info from-not-on-rule']),
    )
  })
})
