/** Fields that may hold a text for each language, whose order decides which one readers of other languages get. */
export const localizedFields: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ `adoptedFrom alt answer asPublished body bring colocatedWith decision description elections electorate expect
  first for heading host how industry intro kindLabel label location name not note outro place process question reason
  results role tagline text tier title trademarks use withheld workspace`.split(/\s+/),
)

/** Fields that hold a list of such names, each with its languages. */
export const areNames = (field: string): boolean => field === 'for' || field === 'topics'
