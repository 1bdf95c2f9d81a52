/** Copies what a button has as `data-copy`, and says so behind it. */
export async function copyText({ dataset, nextElementSibling }: HTMLElement): Promise<void> {
  // There is no clipboard in a page without encryption; the text can still be marked and copied.
  await navigator.clipboard?.writeText(dataset.copy!)
  nextElementSibling!.textContent = dataset.done!
}
