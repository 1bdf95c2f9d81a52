/** The name of a type for readers: `WrittenPerson` and its `PersonFields` are both a person. */
export const shownName = (name) => name.replace(/^Written/, '').replace(/(File|Fields)$/, '')
