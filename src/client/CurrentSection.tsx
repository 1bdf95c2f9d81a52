'use client'

import { type ReactElement, useEffect, useRef } from 'react'

import { watchCurrentSection } from './watchCurrentSection.ts'

/** Marks the section that is being read in the list of contents that it stands in. Shows nothing itself. */
export function CurrentSection(): ReactElement {
  const place = useRef<HTMLSpanElement>(null)
  useEffect(() => {
    const ending = new AbortController()
    const mark = watchCurrentSection(place.current!.parentElement!, ending.signal)
    mark()
    return () => ending.abort()
  }, [])
  return <span ref={place} hidden />
}
