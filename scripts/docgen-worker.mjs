import { parentPort } from 'node:worker_threads'

import { propsReader } from './component-props.mjs'

const propsIn = propsReader()

// The tables of Storybook put texts in quotes themselves.
const withoutQuotes = (key, value) =>
  key === 'defaultValue' && typeof value?.value === 'string'
    ? { ...value, value: value.value.replace(/^'(.*)'$/, '$1') }
    : value

parentPort.on('message', ({ question, file }) => {
  // What holds functions or the compiler's own objects cannot be sent.
  parentPort.postMessage({ question, docs: JSON.parse(JSON.stringify(propsIn(file), withoutQuotes)) })
})
