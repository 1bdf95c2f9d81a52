// A page may not say its language.
const lower = (text: string): string => text.toLocaleLowerCase(document.documentElement.lang || undefined)

/** Lets the field above a static table of groups find groups, as the hydrated page does. */
export function filterGroups({ target }: Event): void {
  const field = target as HTMLInputElement
  const form = field.closest('.mh\\:group-filter')
  if (!form) return
  const wanted = lower(field.value).trim().split(/\s+/)
  let count = 0
  for (const section of form.parentElement!.nextElementSibling!.children as HTMLCollectionOf<HTMLElement>) {
    section.hidden = true
    for (const row of section.querySelectorAll<HTMLElement>('.mh\\:group-table > tbody > tr')) {
      const words = lower(row.textContent)
      row.hidden = !wanted.every((word) => words.includes(word))
      if (row.hidden) continue
      count += 1
      section.hidden = false
    }
  }
  const output = form.nextElementSibling as HTMLOutputElement
  const { all, matches, none } = output.dataset
  const text = wanted[0] === '' ? all : count === 0 ? none : matches
  output.textContent = text!.replace('{shown}', `${count}`)
}
