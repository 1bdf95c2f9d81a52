import type { ReactElement } from 'react'

/** What a link belongs to, for those who meet it in a list of links. */
export const LinkContext = ({ of }: { of: string }): ReactElement => <span className="mh:unseen">{` – ${of}`}</span>
