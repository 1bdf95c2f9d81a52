// What controls of finished HTML do, apart from what pages load at once: loaded as one of them is near or first used.
import { closeLeft } from './closeLeft.ts'
import { copyText } from './copyText.ts'
import { filterRows } from './filterRows.ts'

export { watchCurrentSection } from './watchCurrentSection.ts'

/** @param focused What has the focus instead. */
type Action = (control: HTMLElement, focused: EventTarget | null) => void

/** Does what an event asks of its control: a click of a button, typing of a field, the focus of a menu that it has left. */
export const controlActions: Readonly<Record<'click' | 'input' | 'focusout', Action>> = {
  click: (button) => void copyText(button),
  input: (form) => filterRows(form, form.querySelector('input')!.value),
  focusout: closeLeft,
}
