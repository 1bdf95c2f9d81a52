import { Suspense } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'

import { CommunityHtml } from '../src/CommunityHtml.tsx'
import { streamed } from './fixtures/streamed.ts'

const html = '<article lang="en"><h1>Kiln</h1></article>'
const sent = `<div id="of-the-site" class="mh:document" data-moothall="" data-slot="community-html"><div>${html}</div></div>`

describe('CommunityHtml on a server', () => {
  it.each([
    ['a page', { html }],
    ['its HTML', html],
  ])('renders %s', (_what, page) => {
    expect(renderToStaticMarkup(<CommunityHtml page={page} id="of-the-site" />)).toBe(sent)
  })

  it('waits for a page that it has to import', async () => {
    const page = async () => ({ default: { html, head: '', styles: '' }, html })
    expect(await streamed(<CommunityHtml page={page} id="of-the-site" />)).toBe(sent)
    const inBoundary = await streamed(
      <Suspense fallback="Wait.">
        <CommunityHtml page={async () => html} id="of-the-site" />
      </Suspense>,
    )
    expect(inBoundary).toContain(sent)
  })

  it('fails with the reason why a page cannot be imported', async () => {
    const page = () => Promise.reject<string>(new Error('no such page'))
    await expect(streamed(<CommunityHtml page={page} />)).rejects.toThrow('no such page')
  })
})
