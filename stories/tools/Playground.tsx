import { type ReactElement, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'

import { CommunityPage } from '../../src/CommunityPage.tsx'
import type { TextProblem } from '../../src/data/readCommunityText.ts'
import { serviceIcons } from '../../src/icons/index.ts'
import type { Community } from '../../src/model/community.ts'
import { themes } from '../../src/themes/themes.ts'
import { PageFrame } from './PageFrame.tsx'
import { readPage } from './readPage.ts'
import { sharedAddress, sharedState } from './sharing.ts'
import { templates } from './templates.ts'
import { Copy, download } from './ToolButtons.tsx'
import { YamlEditor, type YamlEditorHandle } from './YamlEditor.tsx'

import './tools.css'

export interface PlaygroundProps {
  /** The current time in epoch milliseconds. */
  now: number
  /** Of the page. Absent: what the system asks for. */
  scheme?: 'light' | 'dark'
}

interface Shared {
  text: string
  theme: string
}

/** The last value that was there. */
function useLast(community: Community | undefined): Community | undefined {
  const [last, setLast] = useState(community)
  if (community !== undefined && community !== last) setLast(community)
  return community ?? last
}

const isShared = (state: unknown): state is Shared =>
  typeof Object(state).text === 'string' && typeof Object(state).theme === 'string'

/** What is shown to those who bring nothing. */
const first = 'groups'

async function fromTemplate(id: string): Promise<Shared> {
  const { load, theme } = templates[id]!
  return { text: await load(), theme }
}

/** The data of a community as YAML, beside the page that it makes and what is wrong with it. */
export default function Playground({ now, scheme }: PlaygroundProps): ReactElement {
  const [text, setText] = useState('')
  const [template, setTemplate] = useState('')
  const [theme, setTheme] = useState('neutral')
  const [fault, setFault] = useState('')
  const editor = useRef<YamlEditorHandle>(null)

  const show = (state: Shared, id = ''): void => {
    setTemplate(id)
    setTheme(state.theme)
    setText(state.text)
    setFault('')
  }
  const open = async (id: string): Promise<void> => show(await fromTemplate(id), id)

  useEffect(() => {
    const start = async (): Promise<void> => {
      try {
        const state = await sharedState(location.hash)
        const isOwn = isShared(state)
        const { text: sharedText, theme: sharedTheme } = isOwn ? state : await fromTemplate(first)
        setTemplate(isOwn ? '' : first)
        setTheme(sharedTheme)
        setText(sharedText)
        setFault('')
      } catch (error) {
        const fallback = await fromTemplate(first)
        setTemplate(first)
        setTheme(fallback.theme)
        setText(fallback.text)
        setFault((error as Error).message)
      }
    }
    const begin = (): void => void start()
    begin()
    addEventListener('hashchange', begin)
    return () => removeEventListener('hashchange', begin)
  }, [])

  const read = useDeferredValue(text)
  const { community, problems } = useMemo(() => (read === '' ? { problems: [] } : readPage(read, now)), [read, now])
  const shown = useLast(community)

  return (
    <div className="tool tool-playground">
      <header className="tool-bar">
        <h1>Playground</h1>
        <label>
          Template{' '}
          <select value={template} onChange={({ target }) => void open(target.value)}>
            {template === '' && <option value="">Your own</option>}
            {Object.entries(templates).map(([id, { name }]) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label>
          Theme{' '}
          <select value={theme} onChange={({ target }) => setTheme(target.value)}>
            {themes.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <div className="tool-actions">
          <Copy text={() => sharedAddress({ text, theme } satisfies Shared)}>Copy link</Copy>
          <button
            type="button"
            className="tool-button"
            onClick={() => download(text, 'community.moothall.yaml', 'application/yaml')}
          >
            Download YAML
          </button>
        </div>
        {fault !== '' && (
          <p role="alert" className="tool-fault">
            {fault}
          </p>
        )}
      </header>
      <section className="tool-side" aria-label="Data">
        <YamlEditor
          label="The community as YAML"
          describedBy="editor-keys"
          text={text}
          onChange={setText}
          problems={problems}
          handle={editor}
        />
        <p id="editor-keys" className="tool-note">
          Ctrl and Space list what you can write here. Tab leaves the editor.
        </p>
        <Problems problems={problems} onGo={(place) => editor.current?.goTo(place)} />
      </section>
      <section className="tool-page-side" aria-label="Page">
        {!community && shown && (
          <p className="tool-note tool-stale">This is the page before the errors. Fix them to update it.</p>
        )}
        <PageFrame title="The page of the community" theme={theme} scheme={scheme}>
          {shown && <CommunityPage community={shown} now={now} icons={serviceIcons} filterAddress="none" />}
        </PageFrame>
      </section>
    </div>
  )
}

interface ProblemsProps {
  problems: readonly TextProblem[]
  onGo: (place: TextProblem['place']) => void
}

const countOf = (count: number): string =>
  count === 0 ? 'No problems' : count === 1 ? '1 problem' : `${count} problems`

function Problems({ problems, onGo }: ProblemsProps): ReactElement {
  return (
    <div className="tool-problems">
      <h2>
        <output>{countOf(problems.length)}</output>
      </h2>
      <ul>
        {problems.map(({ severity, path, rule, message, fix, place }) => (
          <li key={`${path} ${rule} ${place.line} ${message}`} data-severity={severity}>
            <button type="button" onClick={() => onGo(place)}>
              Line {place.line}
            </button>
            <span>
              <strong>{severity}</strong> {message} {fix}
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}
