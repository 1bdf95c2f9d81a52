import { render } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { readAt, takeDeveloperMessages } from '../finders.ts'
import { componentNames, elementOf, fullProps, placeFor } from '../fixtures/components.ts'
import { isException, type NodeChanges, variantsOf, watchNodes } from '../fixtures/identity.ts'
import { now } from '../fixtures/samples.ts'

const kinds = ['lost', 'moved', 'blurred'] as const

it.each(componentNames)('%s keeps its links and buttons whatever else comes and goes', { timeout: 240_000 }, (name) => {
  readAt(now)
  const whole = elementOf(name, fullProps(name))
  const { container, rerender } = render(whole, { container: document.body.appendChild(placeFor(name)) })
  const watch = watchNodes(container)
  const faults: string[] = []
  const look = (path: string, event: string): void => {
    const changes = watch.changes()
    for (const kind of kinds)
      for (const node of changes[kind])
        if (!isException(name, path, node)) faults.push(`${path} ${event}: ${node} is ${kind}`)
  }
  for (const [index, { title, props }] of variantsOf(name).entries()) {
    watch.focus(index)
    rerender(elementOf(name, props))
    look(title, 'goes')
    watch.focus(index)
    rerender(whole)
    look(title, 'comes')
  }
  takeDeveloperMessages()
  expect({ count: faults.length, first: faults.slice(0, 20) }).toEqual({ count: 0, first: [] })
})

it('has a variant for every optional prop, optional field and list entry', () => {
  const titlesOf = (name: string) => variantsOf(name).map(({ title }) => title)
  expect(titlesOf('MeetingCard')).toEqual(
    expect.arrayContaining([
      'meeting.status',
      'meeting.join.lead',
      'meeting.notes[0].title',
      'occurrences',
      'datesNote',
    ]),
  )
  expect(titlesOf('MeetingCard')).not.toContain('meeting.name')
  expect(titlesOf('ChannelList')).toEqual(expect.arrayContaining(['channels[0].invite', 'channels[3]', 'intro']))
  expect(componentNames.filter((name) => titlesOf(name).length === 0)).toEqual([])
})

describe('watchNodes, so that the sweep can fail,', () => {
  const none: NodeChanges = { lost: [], moved: [], blurred: [] }

  function watched(html: string) {
    const root = document.createElement('div')
    root.innerHTML = html
    document.body.append(root)
    return { root, watch: watchNodes(root), link: root.querySelector('a')! }
  }

  it('reports a link on a new node', () => {
    const { root, watch, link } = watched('<p><a href="/a">A</a></p>')
    link.outerHTML = '<a href="/a">A</a>'
    expect(watch.changes()).toEqual({ ...none, lost: ['a "A" /a'] })
    root.remove()
  })

  it('reports a node that is reused for another link', () => {
    const { root, watch, link } = watched('<a href="/a">A</a><a href="/b">B</a>')
    link.nextElementSibling!.remove()
    Object.assign(link, { href: '/b', textContent: 'B' })
    expect(watch.changes()).toEqual({ ...none, lost: ['a "B" /b'] })
    root.remove()
  })

  it('reports a renamed link on a new node', () => {
    const { root, watch, link } = watched('<p><a href="/a">A</a></p>')
    link.outerHTML = '<a href="/a">Another</a>'
    expect(watch.changes()).toEqual({ ...none, lost: ['a "Another" /a'] })
    root.remove()
  })

  it('reports a link that is removed and inserted again, which loses the focus', () => {
    const { root, watch, link } = watched('<a href="/a">A</a><p></p>')
    watch.focus(0)
    root.append(link)
    expect(watch.changes()).toEqual({ ...none, moved: ['a "A" /a'], blurred: ['a "A" /a'] })
    root.remove()
  })

  it('ignores links that are removed, added or unchanged', () => {
    const { root, watch, link } = watched('<a href="/a">A</a> <a href="/a">A</a> <button>Add</button>')
    watch.focus(2)
    link.remove()
    root.insertAdjacentHTML('afterbegin', '<a href="/new">New</a>')
    expect(watch.changes()).toEqual(none)
    root.remove()
  })
})
