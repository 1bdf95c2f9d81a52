'use client'

import { useEffect } from 'react'

import { goToAnchor } from './goToAnchor.ts'

/** Leads a reader to the anchor of the address once what is around it is rendered in a browser. Renders nothing. */
export function AnchorArrival(): null {
  useEffect(() => goToAnchor(), [])
  return null
}
