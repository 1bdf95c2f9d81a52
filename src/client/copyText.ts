/** Copies what a button has as `data-copy`, and says so behind it. */
export async function copyText({ dataset, nextElementSibling }: HTMLElement): Promise<void> {
  // There is no clipboard in a page without encryption; the text can still be marked and copied.
  await navigator.clipboard?.writeText(dataset.copy!)
  nextElementSibling!.textContent = dataset.done!
}

function copyPressed({ target }: Event): void {
  const button = (target as Element).closest<HTMLElement>('[data-moothall-reader] [data-copy]')
  if (button) void copyText(button)
}

/** Lets the buttons of HTML that React does not serve copy what they name. */
export function copyOnClick(place: Document | HTMLElement, signal?: AbortSignal): void {
  place.addEventListener('click', copyPressed, signal && { signal })
}
