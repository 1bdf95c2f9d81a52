import type { ReactElement } from 'react'

import type { JoinIcon } from '../client/NextDate.tsx'
import * as drawings from './drawings.ts'
import { Icon } from './Icon.tsx'

/** The icons of the ways into a meeting. */
export const joinIcons: Readonly<Record<JoinIcon, ReactElement>> = {
  chat: <Icon drawing={drawings.chat} />,
  document: <Icon drawing={drawings.document} />,
  hash: <Icon drawing={drawings.hash} />,
  mail: <Icon drawing={drawings.mail} />,
  phone: <Icon drawing={drawings.phone} />,
  video: <Icon drawing={drawings.video} />,
}
