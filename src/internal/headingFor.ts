import { headingMessages } from '../i18n/pageMessages.ts'
import type { CollectionName } from '../model/community.ts'
import type { Site } from './site.ts'

/** The heading of a collection's section, where neither the data nor the site's code gives one. */
export const headingFor = (kind: CollectionName, { messages }: Site): string =>
  messages?.page?.headings?.[kind] ?? headingMessages[kind]
