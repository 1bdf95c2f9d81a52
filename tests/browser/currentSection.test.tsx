import 'moothall/styles.css'
import { render, screen } from '@testing-library/react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, expect, it, onTestFinished, vi } from 'vitest'

import { enhancePart } from '../../src/client/enhancePart.ts'
import { TableOfContents } from '../../src/TableOfContents.tsx'

const entries = ['history', 'people', 'funds'].map((id) => ({ id, heading: id }))

const page = (
  <>
    <TableOfContents entries={entries} />
    {entries.map(({ id }) => (
      <section key={id} id={id} className="tall">
        {id}
      </section>
    ))}
  </>
)

const current = () => screen.queryAllByRole('link', { current: 'location' }).map((link) => link.textContent)

/** Each section is higher than the window but the last, which never reaches the top of it. */
function layOut(): void {
  const sheet = document.head.appendChild(document.createElement('style'))
  sheet.textContent = '.tall { height: 120vh } .tall:last-child { height: 20vh }'
  onTestFinished(() => sheet.remove())
}

async function readEach(): Promise<void> {
  await vi.waitFor(() => expect(current()).toEqual(['history']))
  document.getElementById('people')!.scrollIntoView()
  await vi.waitFor(() => expect(current()).toEqual(['people']))
  document.getElementById('funds')!.scrollIntoView()
  await vi.waitFor(() => expect(current()).toEqual(['funds']))
  scrollTo(0, 0)
}

afterEach(() => scrollTo(0, 0))

it('marks the section that is being read', async () => {
  layOut()
  render(page)
  await readEach()
  await vi.waitFor(() => expect(current()).toEqual(['history']))
})

it('does so in finished HTML, until it is no longer enhanced', async () => {
  layOut()
  const place = document.body.appendChild(document.createElement('div'))
  onTestFinished(() => place.remove())
  place.innerHTML = renderToStaticMarkup(page)
  expect(current()).toEqual([])
  const ending = new AbortController()
  enhancePart(place, [], ending.signal)
  await readEach()
  await vi.waitFor(() => expect(current()).toEqual(['history']))
  ending.abort()
  document.getElementById('people')!.scrollIntoView()
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
  expect(current()).toEqual(['history'])
})

it('does so in contents that a router brings later', async () => {
  layOut()
  const place = document.body.appendChild(document.createElement('div'))
  const ending = new AbortController()
  onTestFinished(() => {
    ending.abort()
    place.remove()
  })
  const fill = enhancePart(place, [], ending.signal)
  place.innerHTML = renderToStaticMarkup(page)
  fill()
  await vi.waitFor(() => expect(current()).toEqual(['history']))
})
