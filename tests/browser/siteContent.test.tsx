import 'moothall/styles.css'
import { render, screen } from '@testing-library/react'
import type { ReactElement } from 'react'
import { describe, expect, it } from 'vitest'

import { CalloutNote } from '../../src/CalloutNote.tsx'
import { ChannelItem, ChannelList } from '../../src/ChannelList.tsx'
import { CommunityPage } from '../../src/CommunityPage.tsx'
import type { SiteLinkProps } from '../../src/prepare/site.ts'
import { PrincipleList } from '../../src/PrincipleList.tsx'
import { ProseText } from '../../src/ProseText.tsx'
import { Section } from '../../src/Section.tsx'
import { hostMarkup } from '../fixtures/hostMarkup.ts'
import { hostSheets } from '../fixtures/hostSheets.ts'
import { addSheet, changesSince, looksOf, placeInHost, propertiesSetBy, withoutOurSheet } from '../fixtures/looks.ts'

// What content inherits is the same with our sheet and without: colours, letters and width are those of where it stands.
const handedDown = `
  display: block; box-sizing: border-box; width: 640px; color-scheme: light; color: black; font: 16px/1.5 sans-serif; letter-spacing: normal;
  text-align: start; text-align-last: auto; text-transform: none; overflow-wrap: normal; word-break: normal;
  list-style: disc; cursor: auto;
`

const properties = propertiesSetBy(Object.values(hostSheets))

describe("a site's own markup inside a component looks as elsewhere on the site", () => {
  const frames: Readonly<Record<string, (content: ReactElement) => ReactElement>> = {
    'a section': (content) => <Section heading="Ours">{content}</Section>,
    'a callout': (content) => <CalloutNote kind="tip">{content}</CalloutNote>,
    'a callout in a section': (content) => (
      <Section heading="Ours">
        <CalloutNote kind="tip">{content}</CalloutNote>
      </Section>
    ),
  }
  const cases = Object.keys(frames).flatMap((frame) => Object.keys(hostSheets).map((host) => [frame, host] as const))

  it.each(cases)('in %s, in %s', (frame, host) => {
    addSheet(hostSheets[host] ?? '')
    const place = placeInHost()
    const content = <div data-testid="content" dangerouslySetInnerHTML={{ __html: hostMarkup }} />
    render(frames[frame]?.(content), { container: place })
    const wrapper = screen.getByTestId('content')
    const elements = [...wrapper.querySelectorAll('*')]
    wrapper.style.cssText = handedDown
    const before = looksOf(elements, properties)

    withoutOurSheet()

    expect(elements.length).toBeGreaterThan(50)
    expect(changesSince(before, elements)).toEqual([])
  })
})

describe('inside one another', () => {
  const Nested = ({ depth }: { depth: number }): ReactElement => (
    <Section heading={`Ours, ${depth}`} id={`ours-${depth}`}>
      {depth < 4 && (
        <>
          <h2>The site’s, {depth}</h2>
          <Nested depth={depth + 1} />
        </>
      )}
    </Section>
  )

  it('each has its own look, as often as pages go', () => {
    addSheet(hostSheets['a hostile site'] ?? '')
    render(<Nested depth={1} />, { container: placeInHost() })

    const transforms = screen.getAllByRole('heading').map((each) => getComputedStyle(each).textTransform)

    expect(transforms).toEqual(['none', 'uppercase', 'none', 'uppercase', 'none', 'uppercase', 'none'])
  })
})

describe('what a site hands to a component keeps the look of the site', () => {
  const hostile = hostSheets['a hostile site'] ?? ''
  const colorOf = (element: Element): string => getComputedStyle(element).color

  it('an icon beside a channel', () => {
    addSheet(`${hostile} .brand { display: inline; padding: 7px }`)
    const icons = { chat: <b className="brand">S</b> }
    render(<ChannelList channels={[{ id: 'chat', kind: 'slack', name: 'Chat' }]} icons={icons} />, {
      container: placeInHost(),
    })
    expect(getComputedStyle(screen.getByText('S')).padding).toBe('7px')
    expect(getComputedStyle(screen.getByText('Chat')).textTransform).toBe('none')
  })

  it('a list of the site, with components in it that keep ours', () => {
    addSheet(hostile)
    render(
      <CommunityPage
        community={{
          version: 1,
          id: 'kiln',
          name: 'Kiln',
          url: 'https://kiln.example/',
          principles: [{ id: 'care', name: 'Care' }],
        }}
        now={0}
        components={{
          PrincipleList: (props) => (
            <>
              <p>What we hold dear</p>
              <PrincipleList {...props} />
            </>
          ),
        }}
      />,
      { container: placeInHost() },
    )
    expect(getComputedStyle(screen.getByText('What we hold dear')).textIndent).not.toBe('0px')
    expect(getComputedStyle(screen.getByRole('heading', { level: 2 })).textTransform).toBe('none')
    expect(getComputedStyle(screen.getByText('Care')).lineHeight).toBe('25.6px')
  })

  it('an item and a section of the site, which say so; the content of the section keeps ours', () => {
    addSheet(hostile)
    render(
      <ChannelList
        channels={[
          { id: 'chat', kind: 'slack', name: 'Chat' },
          { id: 'forum', kind: 'forum', name: 'Kiln forum', href: '/forum' },
        ]}
        components={{
          Section: ({ id, children }) => (
            <section id={id} data-moothall-site="">
              <h2>Talk</h2>
              {children}
            </section>
          ),
          ChannelItem: (props) =>
            props.channel.id === 'chat' ? (
              <li data-moothall-site="">
                <h3>Ours</h3>
              </li>
            ) : (
              <ChannelItem {...props} />
            ),
        }}
      />,
      { container: placeInHost() },
    )
    const transforms = screen.getAllByRole('heading').map((each) => getComputedStyle(each).textTransform)
    expect(transforms).toEqual(['uppercase', 'uppercase'])
    expect(colorOf(screen.getByRole('link', { name: 'Open Kiln forum' }))).toBe('rgb(25, 27, 28)')
  })

  it('a link, where its component asks for that; else it looks as all our links do', () => {
    addSheet(hostile)
    const Plain = ({ href, children }: SiteLinkProps): ReactElement => <a href={href}>{children}</a>
    const Marked = ({ href, children }: SiteLinkProps): ReactElement => (
      <a href={href} data-moothall-site="">
        {children}
      </a>
    )
    const link = { kind: 'link', href: '/guide' } as const
    const place = placeInHost()
    render(
      <>
        <ProseText prose={[{ kind: 'paragraph', text: [{ ...link, text: 'ours' }] }]} linkComponent={Plain} />
        <ProseText prose={[{ kind: 'paragraph', text: [{ ...link, text: 'theirs' }] }]} linkComponent={Marked} />
      </>,
      { container: place },
    )
    expect(colorOf(screen.getByRole('link', { name: 'ours' }))).toBe('rgb(10, 88, 181)')
    expect(colorOf(screen.getByRole('link', { name: 'theirs' }))).toBe('rgb(255, 165, 0)')
  })

  it('words and links in a callout stay on one line', () => {
    render(
      <CalloutNote kind="tip">
        Read <a href="/guide">the guide</a> first.
      </CalloutNote>,
      { container: placeInHost() },
    )
    const content = screen.getByText(/^Read/)
    expect(content.getBoundingClientRect().height).toBeLessThan(30)
  })

  it('a component in a callout stands on the ground of the callout, unless it has a scheme of its own', () => {
    render(
      <CalloutNote kind="danger">
        <ProseText prose="Never in public." data-testid="within" />
        <ProseText prose="At night." data-testid="dark" data-moothall-scheme="dark" />
      </CalloutNote>,
      { container: placeInHost() },
    )
    const groundOf = (id: string) => getComputedStyle(screen.getByTestId(id)).backgroundColor
    expect(groundOf('within')).toBe('rgba(0, 0, 0, 0)')
    expect(groundOf('dark')).toMatch(/^rgb\(/)
  })

  it('nothing takes no room', () => {
    render(<Section heading="Alone">{false}</Section>, { container: placeInHost() })
    const section = screen.getByRole('region', { name: 'Alone' })
    expect(section.children).toHaveLength(1)
  })
})
