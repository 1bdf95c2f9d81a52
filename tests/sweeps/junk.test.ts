import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, it } from 'vitest'

import { communitiesOfAnyShape } from '../fixtures/anyCommunity.ts'
import { nothingIn } from '../fixtures/junk.ts'
import { sweepJunk } from '../fixtures/junkSweep.ts'
import { communitySchema } from '../fixtures/schemaPlaces.ts'

// Development runs more code; production shows what readers see, in junkInProduction.test.ts.
sweepJunk({ counts: { ofSample: 320, ofOthers: 20, ofPage: 36 }, least: 9152 })

it('generates documents that are valid by the schema', () => {
  const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(communitySchema)
  expect(communitiesOfAnyShape.map((community) => (validate(community) ? [] : validate.errors))).toEqual(
    communitiesOfAnyShape.map(() => []),
  )
})

it('finds text that stands for a missing value, so that the sweep can fail', () => {
  const shown = ['<p>[object Object]</p>', '<p>NaN weeks before</p>', '<a href="/undefined">a</a>', '<p>at null</p>']
  expect(shown.map((html) => nothingIn(html, { isDevelopment: false }))).toEqual([
    '[object Object]',
    'NaN',
    'undefined',
    'null',
  ])
  expect(nothingIn('<script type="application/ld+json">{"a":null}</script>', { isDevelopment: false })).toBeUndefined()
})
