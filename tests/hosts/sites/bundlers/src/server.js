import { PassThrough } from 'node:stream'
import { text } from 'node:stream/consumers'

import { createElement } from 'react'
import { renderToPipeableStream } from 'react-dom/server'

import { Site } from './Site.js'

/** The page as a server sends it. */
export function render() {
  const stream = new PassThrough()
  return new Promise((resolve, reject) => {
    const { pipe } = renderToPipeableStream(createElement(Site), { onAllReady: () => pipe(stream), onError: reject })
    text(stream).then(resolve, reject)
  })
}
