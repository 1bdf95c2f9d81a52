/** Copies the address beside a button of a static page, as the hydrated page does. */
export async function copyText({ target }: Event): Promise<void> {
  const button = (target as Element).closest<HTMLElement>('[data-moothall-reader] [data-copy]')
  if (!button) return
  const { copy, done } = button.dataset
  await navigator.clipboard?.writeText(copy!)
  button.nextElementSibling!.textContent = done!
}
