import type { ReactElement, ReactNode } from 'react'

import type { LocalizedChoice } from '../i18n/localize.ts'
import { fill } from '../i18n/messagesFor.ts'

interface FilledMessageProps {
  /** A message with a placeholder: `through {channel}`. */
  message: string
  /** The name of the placeholder, without its braces. */
  name: string
  /** Stands in its place. */
  children: ReactNode
}

/** A message with an element in it. */
export function FilledMessage({ message, name, children }: FilledMessageProps): ReactElement {
  const placeholder = `{${name}}`
  const start = message.indexOf(placeholder)
  if (start < 0) return <>{message}</>
  return (
    <>
      {message.slice(0, start)}
      {children}
      {message.slice(start + placeholder.length)}
    </>
  )
}

interface FilledTextProps extends Omit<FilledMessageProps, 'children'> {
  choice: LocalizedChoice<string> | undefined
}

/** A message with a text from data in it, which is marked where it is in another language. */
export function FilledText({ message, name, choice: { value, lang } = { value: '' } }: FilledTextProps): ReactElement {
  return lang === undefined ? (
    <>{fill(message, { [name]: value })}</>
  ) : (
    <FilledMessage message={message} name={name}>
      <bdi lang={lang}>{value}</bdi>
    </FilledMessage>
  )
}

interface MarkedPartsProps {
  /** Finished words. */
  text: string
  /** Texts from data that are among them. */
  parts: readonly (LocalizedChoice<string> | undefined)[]
}

/** Words in which those texts are marked that are in another language. */
export function MarkedParts({ text, parts: [part, ...others] }: MarkedPartsProps): ReactElement {
  const start = part?.lang && part.value ? text.indexOf(part.value) : -1
  if (!part) return others.length > 0 ? <MarkedParts text={text} parts={others} /> : <>{text}</>
  if (start < 0) return <MarkedParts text={text} parts={others} />
  const end = start + part.value.length
  return (
    <>
      {start > 0 && <MarkedParts text={text.slice(0, start)} parts={others} />}
      <bdi lang={part.lang}>{part.value}</bdi>
      {end < text.length && <MarkedParts text={text.slice(end)} parts={others} />}
    </>
  )
}
