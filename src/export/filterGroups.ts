/** Lets the field above a static table of groups find groups, as the hydrated page does. */
export function filterGroups({ target }: Event): void {
  const field = target as HTMLInputElement
  const form = field.closest<HTMLElement>('.mh\\:group-filter')
  if (!form) return
  // A page may not say its language.
  const lang = document.documentElement.lang || undefined
  const wanted = field.value.toLocaleLowerCase(lang).split(/\s+/).filter(Boolean)
  const output = form.nextElementSibling as HTMLOutputElement
  let count = 0
  for (const section of form.parentElement!.nextElementSibling!.children as HTMLCollectionOf<HTMLElement>) {
    const rows = [...section.querySelectorAll<HTMLElement>('.mh\\:group-table > tbody > tr')]
    for (const row of rows) {
      const words = row.textContent.toLocaleLowerCase(lang)
      row.hidden = !wanted.every((word) => words.includes(word))
    }
    const shown = rows.filter(({ hidden }) => !hidden).length
    section.hidden = shown === 0
    count += shown
  }
  const { all, matches, none } = output.dataset as Record<string, string>
  output.textContent = (wanted.length === 0 ? all! : count === 0 ? none! : matches!).replace('{shown}', `${count}`)
}
