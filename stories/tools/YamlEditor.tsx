import { yaml } from '@codemirror/lang-yaml'
import { HighlightStyle, syntaxHighlighting } from '@codemirror/language'
import { lintGutter, setDiagnostics } from '@codemirror/lint'
import { EditorState } from '@codemirror/state'
import { EditorView } from '@codemirror/view'
import { tags } from '@lezer/highlight'
import { basicSetup } from 'codemirror'
import { type ReactElement, type RefObject, useEffect, useImperativeHandle, useRef } from 'react'

import schema from '../../schema.json'
import type { TextPlace, TextProblem } from '../../src/data/readCommunityText.ts'
import { schemaCompletion } from './schemaCompletion.ts'

export interface YamlEditorHandle {
  goTo: (place: TextPlace) => void
}

interface YamlEditorProps {
  /** The accessible name. */
  label: string
  /** Ids of what describes it. */
  describedBy: string
  text: string
  onChange: (text: string) => void
  problems: readonly TextProblem[]
  handle: RefObject<YamlEditorHandle | null>
}

// Tokens of the theme have the contrast of text on its surface, in light and in dark.
const colors = HighlightStyle.define([
  { tag: [tags.propertyName, tags.definition(tags.propertyName)], color: 'var(--moothall-link)' },
  { tag: [tags.string, tags.content], color: 'var(--moothall-ink)' },
  { tag: tags.comment, color: 'var(--moothall-muted)', fontStyle: 'italic' },
  { tag: [tags.keyword, tags.separator, tags.punctuation, tags.meta], color: 'var(--moothall-muted)' },
])

const look = EditorView.theme({
  '&': { height: '100%', color: 'var(--moothall-ink)', backgroundColor: 'var(--moothall-surface)', fontSize: '13px' },
  '&.cm-focused': { outline: '2px solid var(--moothall-focus)', outlineOffset: '-2px' },
  '.cm-scroller': {
    fontFamily: 'Menlo, Consolas, "DejaVu Sans Mono", "Liberation Mono", monospace',
    lineHeight: '1.55',
  },
  // The whole of a file is what one looks at here.
  '.cm-gutter.cm-foldGutter': { display: 'none !important' },
  '.cm-content': { caretColor: 'var(--moothall-ink)' },
  '.cm-cursor': { borderLeftColor: 'var(--moothall-ink)' },
  '.cm-gutters': {
    color: 'var(--moothall-muted)',
    backgroundColor: 'var(--moothall-surface)',
    borderRight: '1px solid var(--moothall-line)',
  },
  '.cm-activeLine, .cm-activeLineGutter': {
    backgroundColor: 'color-mix(in srgb, var(--moothall-ink) 5%, transparent)',
  },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': {
    backgroundColor: 'color-mix(in srgb, var(--moothall-link) 25%, transparent)',
  },
  '.cm-tooltip, .cm-panels': {
    color: 'var(--moothall-ink)',
    backgroundColor: 'var(--moothall-raised)',
    border: '1px solid var(--moothall-line-control)',
  },
  '.cm-tooltip-autocomplete > ul > li[aria-selected]': {
    color: 'var(--moothall-on-accent)',
    backgroundColor: 'var(--moothall-accent)',
  },
})

/** An editor of YAML that completes by the schema. Tab leaves it, so that nobody is caught in it. */
export function YamlEditor({ label, describedBy, text, onChange, problems, handle }: YamlEditorProps): ReactElement {
  const holder = useRef<HTMLDivElement>(null)
  const view = useRef<EditorView | null>(null)
  const changed = useRef(onChange)
  useEffect(() => {
    changed.current = onChange
  })

  useEffect(() => {
    const editor = new EditorView({
      parent: holder.current!,
      extensions: [
        basicSetup,
        yaml(),
        syntaxHighlighting(colors),
        look,
        lintGutter(),
        EditorView.lineWrapping,
        EditorView.contentAttributes.of({
          'aria-label': label,
          'aria-describedby': describedBy,
          spellcheck: 'false',
          tabindex: '0',
        }),
        EditorState.languageData.of(() => [{ autocomplete: schemaCompletion(schema) }]),
        EditorView.updateListener.of(({ docChanged, state }) => {
          if (docChanged) changed.current(state.doc.toString())
        }),
      ],
    })
    view.current = editor
    return () => editor.destroy()
  }, [label, describedBy])

  useEffect(() => {
    const { state } = view.current!
    if (state.doc.toString() !== text)
      view.current!.dispatch({ changes: { from: 0, to: state.doc.length, insert: text } })
  }, [text])

  useEffect(() => {
    const { state } = view.current!
    const diagnostics = problems.map(({ place, severity, message }) => {
      const from = offsetOf(state, place)
      return { from, to: Math.max(from, state.doc.lineAt(from).to), severity, message }
    })
    view.current!.dispatch(setDiagnostics(state, diagnostics))
  }, [problems])

  useImperativeHandle(handle, () => ({
    goTo: (place) => {
      const editor = view.current!
      const anchor = offsetOf(editor.state, place)
      editor.dispatch({ selection: { anchor }, effects: EditorView.scrollIntoView(anchor, { y: 'center' }) })
      editor.focus()
    },
  }))

  return <div ref={holder} className="tool-editor" />
}

function offsetOf({ doc }: EditorState, { line, column }: TextPlace): number {
  const { from, to } = doc.line(Math.min(line, doc.lines))
  return Math.min(from + column - 1, to)
}
