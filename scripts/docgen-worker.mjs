import { parentPort } from 'node:worker_threads'

import { propsReader } from './component-props.mjs'

const propsIn = propsReader()

/**
 * A prop as the tables of Storybook can show it. They put the defaults of texts in quotes themselves, and sentences too,
 * so a default in words goes into the description.
 */
function shown({ defaultValue, description, ...prop }) {
  const value = defaultValue?.value
  if (typeof value !== 'string') return { ...prop, defaultValue, description }
  const text = /^'(.*)'$/.exec(value)?.[1]
  return text === undefined && value.includes(' ')
    ? { ...prop, defaultValue: null, description: `${description}\n\nBy default: ${value}.` }
    : { ...prop, defaultValue: { ...defaultValue, value: text ?? value }, description }
}

const withShownProps = (component) => ({
  ...component,
  props: Object.fromEntries(Object.entries(component.props).map(([name, prop]) => [name, shown(prop)])),
})

parentPort.on('message', ({ question, file }) => {
  // What holds functions or the compiler's own objects cannot be sent.
  parentPort.postMessage({ question, docs: JSON.parse(JSON.stringify(propsIn(file).map(withShownProps))) })
})
