import 'moothall/styles.css'
import { render } from '@testing-library/react'
import { describe, expect, it, onTestFinished } from 'vitest'

import { componentNames, sampleElement } from '../fixtures/components.ts'

// What sites write: bare elements, elements within classes, another size of the root; no `!important` and no ids.
const hostSheet = `
  html { font-size: 62.5%; }
  * { box-sizing: content-box; }
  h1, h2, h3, h4 { margin: 2rem 0 1rem; color: teal; font: 700 3rem/1 serif; letter-spacing: 0.1em; }
  p { margin: 0 0 2rem; text-indent: 2em; }
  a { color: crimson; text-decoration: none; border-bottom: 2px dotted; transition: color 0.2s; }
  a:visited { color: purple; }
  ul, ol { margin: 3rem; padding: 2rem; list-style: square inside; background: beige; }
  li { display: flex; margin: 1rem; line-height: 3; }
  li::before, a::after { content: '»'; }
  li::marker { color: red; }
  table { display: block; border-collapse: collapse; }
  th, td { padding: 1rem; border: 1px solid; }
  dl { display: flex; }
  dt { float: left; width: 10rem; }
  dd { margin-left: 12rem; padding: 1rem; }
  code { padding: 0.4rem; background: pink; color: red; font-size: 1.4rem; }
  em { font-style: normal; color: red; }
  span { text-transform: uppercase; }
  div { padding: 1px; }
  nav { display: flex; background: black; color: white; }
  header { padding: 3rem; background: navy; color: white; text-align: center; }
  section { padding: 6rem 0; border: 1px solid red; background: silver; }
  article { padding: 2rem; border-radius: 2rem; background: ivory; box-shadow: 0 0 3px; }
  aside { float: right; padding: 2rem; color: gray; font-style: italic; }
  .content h2 { border-bottom: 1px solid; color: olive; font-size: 4rem; }
  .content p { font-size: 2rem; }
  .content a:not(.button) { color: orange; text-underline-offset: 1rem; }
  .markdown > :first-child { color: red; }
  .markdown ul li { margin-top: 1rem; padding-left: 3rem; list-style-type: circle; }
  .content .markdown h3 { color: lime; text-transform: uppercase; }
`

function addSheet(css: string): void {
  const style = document.createElement('style')
  style.textContent = css
  document.head.append(style)
  onTestFinished(() => style.remove())
}

/** A place within the page of a host, which gives it a font, a colour and a width. */
function placeInHost(): Element {
  const place = document.createElement('div')
  place.className = 'markdown'
  place.style.padding = '0'
  const content = document.createElement('div')
  content.className = 'content'
  content.style.cssText = 'width: 700px; padding: 0; font: 16px/1.5 sans-serif; color: black'
  content.append(place)
  document.body.append(content)
  onTestFinished(() => content.remove())
  return place
}

/** How an element looks: every computed property, what stands before and after it, and its box within `origin`. */
function lookOf(element: Element, origin: DOMRect): Map<string, string> {
  const style = getComputedStyle(element)
  const look = new Map([...style].map((property) => [property, style.getPropertyValue(property)]))
  for (const part of ['::before', '::after', '::marker']) {
    const { content, color } = getComputedStyle(element, part)
    look.set(part, `${content} in ${color}`)
  }
  const { x, y, width, height } = element.getBoundingClientRect()
  return look.set('box', `${x - origin.x} ${y - origin.y} ${width} ${height}`)
}

/** Tells, once it is called, what of the elements looks otherwise than now; of many things, the first. */
function watchLooks(elements: readonly Element[], place: Element): () => string[] {
  const looks = () => elements.map((element) => lookOf(element, place.getBoundingClientRect()))
  const before = looks()
  return () => {
    const after = looks()
    const changes = elements.flatMap((element, index) =>
      [...(before[index] ?? [])].flatMap(([property, value]) => {
        const now = after[index]?.get(property)
        return now === value ? [] : [`${property} of <${element.localName}>: ${value} became ${now}`]
      }),
    )
    return changes.slice(0, 20)
  }
}

describe('a site that styles everything', () => {
  it.each(componentNames)('does not reach %s', (name) => {
    const place = placeInHost()
    render(sampleElement(name), { container: place as HTMLElement })
    const ours = [...place.querySelectorAll('[data-moothall], [data-moothall] *')]
    expect(ours).not.toEqual([])
    const changes = watchLooks(ours, place)

    addSheet(hostSheet)

    expect(changes()).toEqual([])
  })

  it('does reach its own elements, so that the test can fail', () => {
    const place = placeInHost()
    place.innerHTML = '<ul><li>A point</li></ul>'
    const changes = watchLooks([...place.querySelectorAll('*')], place)

    addSheet(hostSheet)

    expect(changes()).toContain('list-style-type of <ul>: disc became square')
  })
})

const hostMarkup = `
  <nav><a href="#top">Start</a> <a href="#more" class="card">More</a></nav>
  <header><h1>Title</h1></header>
  <section class="section"><h2>Part</h2><h3>Less</h3><h4>Least</h4></section>
  <p class="lead muted">Text with <em>stress</em>, <strong>weight</strong>, <code>code</code> and <small>notes</small>.</p>
  <ul class="rows"><li>One</li></ul>
  <ol><li>First</li></ol>
  <dl class="facts"><dt>Label</dt><dd>Value</dd></dl>
  <table><tbody><tr><th>Head</th><td>Cell</td></tr></tbody></table>
  <blockquote>Words</blockquote>
  <pre>Lines</pre>
  <button>Press</button>
  <input value="Written" />
  <select><option>Chosen</option></select>
  <textarea>Written</textarea>
  <details><summary>More</summary>Rest</details>
  <figure><figcaption>Figure</figcaption></figure>
  <hr />
`

it('our styles do not reach the elements of a site', () => {
  const ourSheet = [...document.styleSheets].find((sheet) => sheet.ownerNode?.textContent.includes('data-moothall'))
  if (ourSheet === undefined) throw new Error('moothall/styles.css is not on the page')
  onTestFinished(() => {
    ourSheet.disabled = false
  })
  ourSheet.disabled = true
  const place = placeInHost()
  place.innerHTML = hostMarkup
  const theirs = [document.documentElement, document.body, ...place.querySelectorAll('*')]
  const changes = watchLooks(theirs, place)

  ourSheet.disabled = false

  expect(theirs.length).toBeGreaterThan(25)
  expect(changes()).toEqual([])
})
