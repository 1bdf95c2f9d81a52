import { adopterMessages } from '../i18n/adopterMessages.ts'
import type { Adopter, Sponsor } from '../model/adopters.ts'
import { address, boolean, type Coerce, oneOf, partialDate } from './coerce.ts'
import { logoShape } from './communityShapes.ts'
import { entry } from './entryShapes.ts'
import { name, text } from './textShapes.ts'

export const adopterShape: Coerce<Adopter> = /* @__PURE__ */ entry<Adopter>(
  {
    name,
    anonymous: boolean,
    level: oneOf(adopterMessages.levels),
    since: partialDate,
    industry: name,
    use: text,
    href: address,
    logo: logoShape,
  },
  'name',
)

export const sponsorShape: Coerce<Sponsor> = /* @__PURE__ */ entry<Sponsor>(
  {
    name,
    tier: name,
    description: text,
    since: partialDate,
    href: address,
    logo: logoShape,
  },
  'name',
)
