// A page may not say its language.
const language = (): string | undefined => document.documentElement.lang || undefined

const lower = (text: string): string => text.toLocaleLowerCase(language())

/** Finds what a reader has typed above static tables of groups, or above a static list of people, as the hydrated page does. */
export function filterRows(form: Element, typed: string): void {
  const wanted = lower(typed).trim().split(/\s+/)
  let count = 0
  for (const section of sectionsOf(form)) {
    section.hidden = true
    for (const row of section.querySelectorAll<HTMLElement>('.mh\\:group-table > tbody > tr, .mh\\:people > li')) {
      const words = lower(row.textContent)
      row.hidden = !wanted.every((word) => words.includes(word))
      if (row.hidden) continue
      count += 1
      section.hidden = false
    }
  }
  const folded = form.parentElement!.querySelector<HTMLDetailsElement>('.mh\\:people-more')
  if (folded && wanted[0] !== '') folded.open = true
  const output = form.nextElementSibling as HTMLOutputElement
  const { all, matches, none } = output.dataset
  const text = wanted[0] === '' ? all : count === 0 ? none : matches
  output.textContent = text!.replace('{shown}', new Intl.NumberFormat(language()).format(count))
}

/** The tables below a field; of people, those below each letter. */
function sectionsOf(form: Element): Iterable<HTMLElement> {
  const around = form.parentElement!
  return form.matches('.mh\\:people-filter')
    ? around.querySelectorAll<HTMLElement>('.mh\\:letter-group')
    : (around.nextElementSibling!.children as HTMLCollectionOf<HTMLElement>)
}
