import { parentPort } from 'node:worker_threads'

import { propsReader } from './component-props.mjs'

const propsIn = propsReader()

parentPort.on('message', ({ question, file }) => {
  // What holds functions or the compiler's own objects cannot be sent.
  parentPort.postMessage({ question, docs: JSON.parse(JSON.stringify(propsIn(file))) })
})
