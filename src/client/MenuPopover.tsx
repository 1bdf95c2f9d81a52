'use client'

import type { ReactElement, ReactNode } from 'react'

import { closeLeft } from './closeLeft.ts'

interface MenuPopoverProps {
  id: string
  children: ReactNode
}

/** The list of a menu. The browser opens it, and closes it by Escape and by a click elsewhere. */
export function MenuPopover({ id, children }: MenuPopoverProps): ReactElement {
  return (
    <div
      id={id}
      popover="auto"
      className="mh:menu-list"
      onBlur={({ currentTarget, relatedTarget }) => closeLeft(currentTarget, relatedTarget)}
    >
      {children}
    </div>
  )
}
