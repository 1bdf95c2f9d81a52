import { isAddress } from './addressForms.ts'

/** What a text says about a repository: where it is, or the address that may be meant. */
export type RepositoryReading = { repository: { name: string; href: string } } | { address: string | undefined }

/** `kiln/core`: an owner and a name on GitHub. A host has a dot. */
const onGitHub = /^[a-z\d](?:[a-z\d-]{0,38})\/[\w.-]+$/i

/**
 * Reads the text that stands for a repository: its address, or owner and name on GitHub. The name is the last part of it.
 * @example repositoryOf('kiln/core')
 * // { repository: { name: 'core', href: 'https://github.com/kiln/core' } }
 */
export function repositoryOf(text: string): RepositoryReading {
  if (isAddress(text)) return { repository: { name: lastPart(text), href: text } }
  if (onGitHub.test(text)) return { repository: { name: lastPart(text), href: `https://github.com/${text}` } }
  const isHost = /^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}\/\S+$/i.test(text)
  return { address: isHost ? `https://${text}` : undefined }
}

const lastPart = (address: string): string => address.replace(/(?:\.git)?\/*$/, '').replace(/^.*\//, '')
