import { Controls, Description, Markdown, Primary, Stories, Title, Unstyled, useOf } from '@storybook/addon-docs/blocks'
import type { ReactElement } from 'react'
import sizes from 'virtual:component-sizes'

import { type Advice, advice } from '../stories/advice.tsx'
import { type ManualEntry, manual } from '../stories/manual.ts'
import { Anatomy } from './Anatomy.tsx'
import { WordTables } from './WordTables.tsx'

import '../stories/advice.css'

const examples = import.meta.glob<string>('../docs/examples/*.yaml', { query: '?raw', import: 'default', eager: true })

/** The page of a component: what it is for, how it looks, its props, its data, its words, and what is heard of it. */
export default function ComponentPage() {
  const { preparedMeta } = useOf('meta', ['meta'])
  const name = preparedMeta.title.split('/').at(-1)!
  const entry = manual[name]
  return (
    <>
      <Title />
      <Description />
      {entry && <Markdown>{usage(entry)}</Markdown>}
      <Primary />
      <Anatomy key={name} />
      {advice[name] && <AdvicePair {...advice[name]} />}
      <Markdown>## Props</Markdown>
      <Controls />
      {entry && <Markdown>{details(name, entry)}</Markdown>}
      {entry?.words && <WordTables parts={entry.words} />}
      <Stories title="States" includePrimary={false} />
    </>
  )
}

/** Two ways to fill it, live. */
function AdvicePair({ good, goodBecause, bad, badBecause }: Advice) {
  return (
    <Unstyled>
      <div className="advice">
        <AdviceFigure kind="good" word="Do." because={goodBecause}>
          {good}
        </AdviceFigure>
        <AdviceFigure kind="bad" word="Don’t." because={badBecause}>
          {bad}
        </AdviceFigure>
      </div>
    </Unstyled>
  )
}

interface AdviceFigureProps {
  kind: 'good' | 'bad'
  word: string
  because: string
  children: ReactElement
}

function AdviceFigure({ kind, word, because, children }: AdviceFigureProps) {
  return (
    <figure data-advice={kind}>
      <div className="advice-shown">{children}</div>
      <figcaption>
        <strong>{word}</strong> {because}
      </figcaption>
    </figure>
  )
}

const linkTo = (component: string): string => `[${component}](?path=/docs/components-${component.toLowerCase()}--docs)`

const statusTexts = {
  stable: '**Stable:** its props keep their meaning until the next major version.',
  preview: '**Preview:** its props may still change in a minor version; the changelog says how.',
}

const usage = ({ use, instead = [], status = 'stable' }: ManualEntry): string =>
  [
    statusTexts[status],
    `**Use it** ${use.charAt(0).toLowerCase()}${use.slice(1)}`,
    ...instead.map(([need, component]) => `- **Instead**, for ${need}: ${linkTo(component)}`),
  ].join('\n\n')

/** The props that are beside the stories leave out what else belongs to a component. */
function details(name: string, { data, heard }: ManualEntry): string {
  const example = data && examples[`../docs/examples/${data}.yaml`]
  const size = sizes[name]
  return [
    ...(example
      ? [
          '## Data',
          `In a YAML file, as [${data}](?path=/docs/reference-data--docs#${data.toLowerCase()}):`,
          `\`\`\`yaml\n${example.trim()}\n\`\`\``,
        ]
      : []),
    '## Accessibility',
    heard.map((each) => `- ${each}`).join('\n'),
    'The tests check every story with axe, light and dark, at 320 px and with text at 200 %.',
    ...(size === undefined
      ? []
      : [
          '## Size',
          `${size} kB gzipped in a browser that renders it, without React; a server component sends only its client parts.`,
        ]),
  ].join('\n\n')
}
