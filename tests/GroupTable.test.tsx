import { render, screen, within } from '@testing-library/react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, describe, expect, it } from 'vitest'

import { GroupTable } from '../src/GroupTable.tsx'
import { governanceMessages } from '../src/i18n/governanceMessages.ts'
import type { Body } from '../src/model/body.ts'
import type { Meeting } from '../src/model/meeting.ts'
import { readAt, takeDeveloperMessages } from './finders.ts'

/** Sunday, 3 May 2026. */
const now = Date.UTC(2026, 4, 3, 12)

const call: Meeting = {
  id: 'call',
  name: 'Docs call',
  schedule: { kind: 'recurring', rule: 'FREQ=WEEKLY;BYDAY=TU', time: '16:00', timeZone: 'UTC' },
  join: { href: 'https://meet.example.org/docs' },
  minutes: { href: 'https://notes.example.org/docs', label: 'Notes' },
  recordings: { withheld: 'on the drive' },
}

const docs: Body = {
  id: 'docs',
  kind: 'sig',
  name: 'Documentation',
  description: [
    { kind: 'paragraph', text: 'Writes the handbook.' },
    { kind: 'paragraph', text: 'It began in 2019.' },
  ],
  charter: { label: 'Charter', href: '/charter' },
  members: [
    { id: 'ada', name: 'Ada', lead: true },
    { id: 'ben', name: 'Ben' },
  ],
  meetings: ['call'],
  channels: ['chat'],
}

const web: Body = { id: 'web', kind: 'sig', name: 'Web' }

const related = {
  meetings: [call],
  channels: [{ id: 'chat', kind: 'slack' as const, name: '#docs', href: 'https://chat.example.org/docs' }],
}

const many: Body[] = Array.from({ length: 12 }, (_, index) => ({
  id: `group-${index}`,
  kind: 'sig',
  name: `Group ${'abcdefghijkl'[index]}`,
}))

const textsOf = (elements: readonly HTMLElement[]) => elements.map((element) => element.textContent)

afterEach(() => history.replaceState(null, '', ' '))

describe('GroupTable', () => {
  it('is a region with a table, a row for each group and the heads of its columns', () => {
    render(<GroupTable bodies={[docs, web]} now={now} related={related} />)
    const region = screen.getByRole('region', { name: 'Who decides' })
    const table = within(region).getByRole('table', { name: 'Who decides' })
    expect(textsOf(within(table).getAllByRole('columnheader'))).toEqual(['Group', 'Leads', 'Meetings', 'Channels'])
    expect(within(table).getAllByRole('rowheader')[1]).toHaveTextContent('Web')
    expect(within(table).getByRole('row', { name: /^Documentation/ })).toHaveAttribute('id', 'body-docs')
  })

  it('shows what a group does in short, its charter, leads, channels, and its meeting with the ways in', () => {
    readAt(now)
    render(<GroupTable bodies={[docs]} now={now} related={related} />)
    const [what, leads, meetings, channels] = [
      screen.getByRole('rowheader'),
      ...screen.getAllByRole('cell'),
    ] as HTMLElement[]
    expect(what).toHaveTextContent('DocumentationWrites the handbook. Charter')
    expect(leads).toHaveTextContent(/^Ada$/)
    expect(channels).toHaveTextContent(/^#docs Slack$/)
    expect(within(meetings!).getByRole('listitem')).toHaveTextContent(
      /^May5TueDocs call in 2 daysTue 5 May 16:00 your time UTC Join Docs call$/,
    )
    expect(screen.getByRole('link', { name: 'Docs call' })).toHaveAttribute('href', '#meeting-call')
    expect(screen.getByRole('link', { name: /^Join ?Docs call$/ })).toHaveAttribute(
      'href',
      'https://meet.example.org/docs',
    )
  })

  describe('a meeting that nothing else on the page shows', () => {
    const alone = { ...related, meetings: [{ ...call, isOffPage: true as const }] }

    it('unfolds to what its card would say', () => {
      render(<GroupTable bodies={[docs]} now={now} related={alone} />)
      const meeting = within(screen.getByRole('cell', { name: /^Docs call/ })).getAllByRole('listitem')[0]!
      const [summary] = within(meeting).getAllByText('Docs call', { selector: 'summary *' })
      expect(summary).toBeVisible()
      expect(within(meeting).getByText('Every Tuesday, 16:00 UTC')).not.toBeVisible()
      expect(within(meeting).getByRole('link', { name: 'Notes– Docs call', hidden: true })).toHaveAttribute(
        'href',
        'https://notes.example.org/docs',
      )
      expect(meeting).toHaveTextContent('on the drive')
      expect(
        within(meeting).getByRole('button', { name: 'Add to calendar: Docs call', hidden: true }),
      ).toBeInTheDocument()
    })

    it('is shown once, however often the group names it', () => {
      const { container } = render(
        <GroupTable bodies={[{ ...docs, meetings: ['call', 'call'] }]} now={now} related={alone} />,
      )
      expect(container.querySelectorAll('[id="body-docs--meeting-call"]')).toHaveLength(1)
      expect(screen.getAllByText('Docs call', { selector: 'summary *' })).toHaveLength(1)
    })

    it('has the calendar that the site publishes, and as many dates as the site wants', () => {
      const calendarAddresses = { call: { fileHref: '/docs.ics' } }
      const { container } = render(
        <GroupTable bodies={[docs]} now={now} related={alone} count={2} {...{ calendarAddresses }} />,
      )
      expect(container.querySelector('a[href="/docs.ics"]')).toBeInTheDocument()
      expect(textsOf([...container.querySelectorAll<HTMLElement>('[data-slot=later-dates] li')])).toEqual([
        'Tue 12 May    16:00',
      ])
    })
  })

  it('shows the whole time of a next date that the rule does not give', () => {
    readAt(now)
    const moved: Meeting = {
      ...call,
      schedule: {
        kind: 'recurring',
        rule: 'FREQ=WEEKLY;BYDAY=TU',
        time: '16:00',
        timeZone: 'UTC',
        exceptions: [{ kind: 'moved', date: '2026-05-05', to: { date: '2026-05-06', time: '09:30' } }],
      },
    }
    render(<GroupTable bodies={[docs]} now={now} related={{ ...related, meetings: [moved] }} />)
    expect(screen.getAllByRole('time')[0]?.closest('[data-slot=dates]')).toHaveTextContent(
      /^May6WedDocs callMoved in 3 daysWed 6 May 09:30 your time UTC Instead of Tue 5 May, 16:00\.$/,
    )
  })

  it('says the rule where no date is known', () => {
    const often: Meeting = {
      ...call,
      schedule: {
        kind: 'approximate',
        every: { min: 2, max: 2, unit: 'week' },
        weekday: 'TU',
        time: '09:00',
        timeZone: 'UTC',
      },
    }
    render(<GroupTable bodies={[docs]} now={now} related={{ ...related, meetings: [often] }} />)
    expect(screen.getByText('About every 2 weeks on a Tuesday, 09:00 UTC')).toBeVisible()
  })

  it('says what leads do, and shows the address of a channel that has no link', () => {
    const body: Body = {
      ...docs,
      description: 'Writes the handbook.',
      members: [{ id: 'ada', name: 'Ada', lead: true, role: 'Tech lead', href: 'https://people.example.org/ada' }],
      channels: ['list'],
    }
    const list = { id: 'list', kind: 'mailing-list' as const, name: 'Docs list', address: 'docs@example.org' }
    render(
      <GroupTable
        bodies={[body]}
        now={now}
        related={{ ...related, channels: [{ ...list, inRowOf: 'docs' } as never] }}
      />,
    )
    const [leads, , channels] = screen.getAllByRole('cell')
    expect(leads).toHaveTextContent(/^Ada \(Tech lead\)$/)
    expect(channels).toHaveTextContent(/^Docs list Mailing list docs@example\.org$/)
    expect(document.querySelector('details')).not.toBeInTheDocument()
  })

  it('folds what a card would say beyond the row', () => {
    const body: Body = {
      ...docs,
      links: [{ label: 'Style guide', href: '/style' }],
      decision: 'By lazy consensus.',
      elections: 'Every June.',
      access: 'public',
      notes: [{ kind: 'info', body: 'We move in June.' }],
    }
    render(<GroupTable bodies={[body]} now={now} related={related} />)
    const more = screen.getByText('More about Documentation').closest('details')!
    expect(within(more).getByText('It began in 2019.')).not.toBeVisible()
    expect(textsOf([...more.querySelectorAll('dt')])).toEqual(['Members'])
    expect(within(more).getByText(/Open to anyone/)).toHaveTextContent(/^Special interest group · Open to anyone$/)
    for (const words of ['By lazy consensus.', 'Every June.', 'We move in June.'])
      expect(within(more).getByText(words)).toBeInTheDocument()
    expect(within(more).getByRole('link', { name: 'Style guide', hidden: true })).toHaveAttribute('href', '/style')
    expect(more).toHaveTextContent('Ben')
    expect(more).not.toHaveTextContent('Charter')
  })

  it('names members where nobody leads, three at most, and no seat and no former member', () => {
    const members = [
      { id: 'old', name: 'Old', status: 'emeritus' as const },
      { id: 'seat', vacant: true as const },
      ...['Cy', 'Di', 'Ed', 'Flo', 'Gus'].map((name) => ({ id: name, name })),
    ]
    render(<GroupTable bodies={[docs, { ...web, members }]} now={now} related={related} />)
    const row = screen.getByRole('row', { name: /^Web/ })
    expect(row.querySelector('[data-column=leads]')).toHaveTextContent(/^Members: Cy, Di, Ed, and 2 more$/)
    expect(within(row).getByText('More about Web').closest('details')).toHaveTextContent('GGus')
  })

  it('has the columns of which something is known', () => {
    const heads = () => textsOf(screen.getAllByRole('columnheader'))
    const members = [{ id: 'cy', name: 'Cy' }]
    const { rerender } = render(<GroupTable bodies={[web]} now={now} />)
    expect(heads()).toEqual(['Group'])
    rerender(<GroupTable bodies={[{ ...web, members }]} now={now} />)
    expect(heads()).toEqual(['Group', 'Members'])
    expect(screen.getByRole('cell')).toHaveTextContent(/^Cy$/)
    rerender(<GroupTable bodies={[{ ...web, members, channels: ['chat'] }]} now={now} related={related} />)
    expect(heads()).toEqual(['Group', 'Members', 'Channels'])
  })

  it('says which body is above another in the same table', () => {
    const groups = [{ id: 'a', name: 'First' }]
    const bodies: Body[] = [
      { ...docs, group: 'a' },
      { ...web, parent: 'docs' },
    ]
    render(<GroupTable bodies={bodies} bodyGroups={groups} now={now} related={related} />)
    const row = screen.getByRole('row', { name: /^Web/ })
    expect(within(row).getByRole('rowheader')).toHaveTextContent(/^WebPart of Documentation$/)
    expect(within(row).getByRole('link', { name: 'Documentation' })).toHaveAttribute('href', '#body-docs')
  })

  it('leads to the page of a group where the site has one', () => {
    render(<GroupTable bodies={[docs, web]} now={now} related={related} groupAddresses={{ web: '/groups/web/' }} />)
    expect(screen.getByRole('link', { name: 'Web' })).toHaveAttribute('href', '/groups/web/')
    expect(screen.queryByRole('link', { name: 'Documentation' })).not.toBeInTheDocument()
  })

  describe('headings', () => {
    const namesIn = (name: RegExp) =>
      textsOf(
        within(screen.getByRole('table', { name }))
          .getAllByRole('rowheader')
          .map((cell) => cell.querySelector<HTMLElement>('.mh\\:entry-name')!),
      )

    it('are those of the groups of groups, in their order, with the number of groups, and the rest last', () => {
      render(
        <GroupTable
          bodies={[
            { ...web, group: 'b' },
            { ...web, id: 'x', name: 'X' },
            { ...web, id: 'y', name: 'Y', group: 'a' },
            { ...web, id: 'z', name: 'Z', group: 'b' },
          ]}
          bodyGroups={[
            { id: 'a', name: 'First' },
            { id: 'b', name: 'Second' },
            { id: 'c', name: 'Without any' },
          ]}
          now={now}
          headingLevel={3}
        />,
      )
      expect(textsOf(screen.getAllByRole('heading', { level: 4 }))).toEqual(['First', 'Second', 'Other groups'])
      expect(namesIn(/First.*1 group/)).toEqual(['Y'])
      expect(namesIn(/Second.*2 groups/)).toEqual(['Web', 'Z'])
      expect(namesIn(/Other groups.*1 group/)).toEqual(['X'])
    })

    it('say that the name is missing where a group of groups has none, and have an anchor', () => {
      render(
        <GroupTable bodies={[{ ...web, group: 'a' }]} bodyGroups={[{ id: 'a' } as never]} now={now} headingLevel={3} />,
      )
      const heading = screen.getByRole('heading', { level: 4, name: 'Name missing' })
      expect(heading.closest('[id="bodies--group-a"]')).toContainElement(screen.getByRole('table'))
      expect(takeDeveloperMessages()).toContain(
        'moothall: bodyGroups[0].name is missing. Add it: readers see other words in its place.',
      )
    })

    it('are the bodies above them where none names a group of groups', () => {
      render(<GroupTable bodies={[{ ...web, parent: 'docs' }, docs]} now={now} related={related} />)
      expect(textsOf(screen.getAllByRole('heading', { level: 3 }))).toEqual(['Documentation'])
      expect(namesIn(/^Who decides$/)).toEqual(['Documentation'])
      expect(screen.getByRole('row', { name: /^Web/ })).not.toHaveTextContent('Part of')
      expect(namesIn(/^Documentation.*1 group/)).toEqual(['Web'])
    })
  })

  describe('the filter', () => {
    it('is there from twelve groups on', () => {
      const { rerender } = render(<GroupTable bodies={many.slice(1)} now={now} />)
      expect(screen.queryByRole('searchbox')).not.toBeInTheDocument()
      rerender(<GroupTable bodies={many} now={now} />)
      expect(screen.getByRole('searchbox', { name: 'Filter groups' })).toBeVisible()
      expect(screen.getByRole('status')).toHaveTextContent('12 groups')
      expect(screen.getAllByText('12 groups')).toHaveLength(1)
    })

    it('leaves the groups whose words match, says how many, and stays in the address', async () => {
      const { default: userEvent } = await import('@testing-library/user-event')
      const bodies = [...many, { ...docs, name: { en: 'Documentation' } }]
      render(<GroupTable bodies={bodies} now={now} related={related} />)
      await userEvent.type(screen.getByRole('searchbox'), 'ADA doc')
      expect(screen.getByRole('status')).toHaveTextContent('1 of 13 groups')
      expect(screen.getByRole('rowheader')).toHaveTextContent('Documentation')
      expect(location.hash).toBe('#bodies?q=ADA+doc')
      await userEvent.type(screen.getByRole('searchbox'), 'x')
      expect(screen.getByRole('status')).toHaveTextContent('No groups match')
      expect(screen.queryByRole('table')).not.toBeInTheDocument()
    })

    it('stays out of the address where the site wants no hash, and where the hash is the site’s', async () => {
      const { default: userEvent } = await import('@testing-library/user-event')
      const { rerender } = render(<GroupTable key="none" bodies={many} now={now} filterAddress="none" />)
      await userEvent.type(screen.getByRole('searchbox'), 'no such')
      expect(location.hash).toBe('')
      history.replaceState(null, '', '#/groups')
      rerender(<GroupTable key="route" bodies={many} now={now} />)
      await userEvent.type(screen.getByRole('searchbox'), 'no such')
      expect(screen.getByRole('status')).toHaveTextContent('No groups match')
      expect(location.hash).toBe('#/groups')
    })

    it('hides nothing on a server', () => {
      const html = renderToStaticMarkup(<GroupTable bodies={many} now={now} />)
      expect(html.match(/<th scope="row"/g)).toHaveLength(12)
    })
  })

  it('says so where there are none', () => {
    render(<GroupTable bodies={[]} now={now} />)
    expect(screen.getByRole('region')).toHaveTextContent(governanceMessages.empty)
    expect(screen.queryByRole('table')).not.toBeInTheDocument()
  })

  it('shows the others beside a body that is null, and tells the developer', () => {
    render(<GroupTable bodies={[null as never, web]} now={now} />)
    expect(screen.getAllByRole('row')[1]).toHaveTextContent('This entry could not be read.')
    expect(screen.getByRole('rowheader')).toHaveTextContent('Web')
    expect(takeDeveloperMessages()).toEqual([
      'moothall: bodies[0] must be an object; received null. The entry cannot be shown.',
    ])
  })

  it("takes the site's own row", () => {
    const Row = ({ body, href }: { body: Body; href?: string }) => (
      <tr>
        <td>{`${body.id} ${href}`}</td>
      </tr>
    )
    render(<GroupTable bodies={[web]} now={now} groupAddresses={{ web: '/web' }} components={{ GroupRow: Row }} />)
    expect(screen.getByText('web /web')).toBeVisible()
  })

  it('puts the prefix before its anchors', () => {
    const groups = [{ id: 'a', name: 'First' }]
    const { container } = render(
      <GroupTable bodies={[{ ...web, group: 'a' }]} bodyGroups={groups} now={now} idPrefix="kiln-" />,
    )
    expect([...container.querySelectorAll('[id]')].map(({ id }) => id)).toEqual([
      'kiln-bodies',
      'kiln-bodies--heading',
      'kiln-bodies--group-a',
      'kiln-bodies--table-1',
      'kiln-body-web',
    ])
  })
})
