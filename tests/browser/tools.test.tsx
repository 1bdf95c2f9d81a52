import { render, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { commands, userEvent } from 'vitest/browser'

import Playground from '../../stories/tools/Playground.tsx'
import { packState } from '../../stories/tools/sharing.ts'
import ThemeBuilder from '../../stories/tools/ThemeBuilder.tsx'
import { now } from '../fixtures/samples.ts'
import { computeContrasts, faultsIn } from './faults.ts'

import 'moothall/styles.css'
import 'moothall/themes/cncf.css'
import 'moothall/themes/neutral.css'

computeContrasts()

let copied = ''

beforeEach(() => {
  copied = ''
  vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(async (text) => {
    copied = text
  })
})

afterEach(() => history.replaceState(null, '', location.pathname + location.search))

const openWith = (hash: string): void => history.replaceState(null, '', `#${hash}`)

/** On a machine with much to do. */
const patient = { timeout: 15_000 }

const kiln = 'version: 1\nid: kiln\nname: Kiln\nurl: https://kiln.example.org\n'

/** What is inside of a frame, once it says so. */
async function pageIn(title: string, heading: string): Promise<HTMLElement> {
  const frame = await screen.findByTitle<HTMLIFrameElement>(title)
  return waitFor(() => {
    const { body } = frame.contentDocument!
    within(body).getByRole('heading', { level: 1, name: heading })
    return body
  }, patient)
}

const editor = (): HTMLElement => screen.getByRole('textbox', { name: 'The community as YAML' })

it('shows the page of a template', async () => {
  render(<Playground now={now} />)
  await pageIn('The page of the community', 'Lantern Foundation')
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Template' }), 'Open Container Initiative')
  await pageIn('The page of the community', 'Connect with the Open Container Initiative community')
  expect(screen.getByRole('combobox', { name: 'Theme' })).toHaveValue('oci')
})

it('lists what is wrong, and leads to its line', async () => {
  openWith(`state=${await packState({ text: `${kiln}naem: Kiln\n`, theme: 'neutral' })}`)
  render(<Playground now={now} />)
  await userEvent.click(await screen.findByRole('button', { name: 'Line 5' }))
  expect(screen.getByRole('heading', { name: '1 problem' })).toBeDefined()
  await waitFor(() => expect(editor()).toHaveFocus())
  expect(editor().querySelector('.cm-activeLine')).toHaveTextContent('naem: Kiln')
})

it('follows what is typed, and leaves the editor by Tab', async () => {
  openWith(`state=${await packState({ text: kiln, theme: 'neutral' })}`)
  render(<Playground now={now} />)
  await pageIn('The page of the community', 'Kiln')
  await userEvent.click(editor())
  await userEvent.keyboard('{Control>}{End}{/Control}tagline: Bakes sites')
  await waitFor(async () => {
    const page = await pageIn('The page of the community', 'Kiln')
    within(page).getByText('Bakes sites')
  }, patient)
  await userEvent.keyboard('{Escape}{Tab}')
  expect(editor()).not.toHaveFocus()
})

it('shares what is written by its address', async () => {
  openWith(`state=${await packState({ text: kiln, theme: 'cncf' })}`)
  const { unmount } = render(<Playground now={now} />)
  await pageIn('The page of the community', 'Kiln')
  await userEvent.click(screen.getByRole('button', { name: 'Copy link' }))
  await screen.findByText('Copied')
  unmount()
  openWith(new URL(copied).hash.slice(1))
  render(<Playground now={now} />)
  await pageIn('The page of the community', 'Kiln')
  expect(screen.getByRole('combobox', { name: 'Theme' })).toHaveValue('cncf')
})

it.each([
  ['playground', Playground],
  ['theme builder', ThemeBuilder],
])('says that a link to the %s is broken', async (_name, Tool) => {
  openWith('state=q1bKS8xN-cut')
  render(<Tool now={now} />)
  expect(await screen.findByRole('alert')).toHaveTextContent(
    'This link is broken: part of it was lost or changed. Ask for it again, or start from a template.',
  )
})

it('builds a theme whose pairs have enough contrast', async () => {
  render(<ThemeBuilder now={now} />)
  const primary = screen.getByRole('textbox', { name: 'Main colour' })
  await userEvent.fill(primary, '#53ddd5')
  const outcome = await screen.findByText(/pairs have enough contrast/)
  await waitFor(() => expect(outcome).toHaveTextContent(/^(\d+) of \1 pairs .* colours were adjusted\.$/), patient)
  await userEvent.click(screen.getByRole('button', { name: 'Copy CSS' }))
  await waitFor(() => expect(copied).toContain("[data-moothall-theme='yours']"))
  await userEvent.fill(primary, 'teal-ish')
  expect(await screen.findByText(/^primary must be a CSS colour/, {}, patient)).toBeDefined()
})

it.each([
  ['playground', 'light', Playground],
  ['playground', 'dark', Playground],
  ['theme builder', 'light', ThemeBuilder],
  ['theme builder', 'dark', ThemeBuilder],
] as const)('the %s has no faults of accessibility in %s', { timeout: 60_000 }, async (_name, scheme, Tool) => {
  await commands.wishFor({ colorScheme: scheme })
  const { container } = render(<Tool now={now} />)
  await waitFor(
    () => expect(container.querySelector('iframe')!.contentDocument!.querySelector('h1')).not.toBeNull(),
    patient,
  )
  expect((await faultsIn(container, { rules: { 'target-size': { enabled: true } } })).join('\n')).toBe('')
  await commands.wishFor({})
})
