import { createHash } from 'node:crypto'
import { lookup as lookupName } from 'node:dns'
import { type ClientRequest, get as getHttp, type IncomingMessage } from 'node:http'
import { get as getHttps } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'

import { errorMessage } from '../calendar/errorMessage.ts'
import { decodeText } from './decodeText.ts'
import { isPrivateAddress } from './privateAddress.ts'
import { SourceError } from './SourceError.ts'

/** What may be fetched, and for how long. */
interface FetchLimits {
  /** In bytes, after decompression. */
  maxBytes: number
  /** In milliseconds, for the whole of a file, redirects included. */
  timeout: number
  /** The hosts that may be asked, `*.example.org` for all below one. Empty: those that the file names. */
  allowHosts: readonly string[]
  /** Whether local and private addresses may be asked. */
  allowPrivate: boolean
}

export interface FetchOptions extends FetchLimits {
  /** The state of the file that is known already. */
  etag?: string
  /** A credential, sent to the host of the first address alone. */
  token?: string
  userAgent: string
  lookup?: LookupFunction
}

/** A file as it was fetched; without a text where it is as before. */
export interface FetchedText {
  text?: string
  hash?: string
  etag?: string
}

const MOST_REDIRECTS = 3

/**
 * Fetches a file of the web.
 * @throws SourceError that says what happened, and what to do
 */
export async function fetchFile(address: string, options: FetchOptions): Promise<FetchedText> {
  const first = new URL(address)
  const deadline = AbortSignal.timeout(options.timeout)
  let url = first
  for (let redirects = 0; ; redirects++) {
    assertAllowed(url, first, options)
    const response = await ask(url, first, deadline, options)
    const { statusCode = 0, headers } = response
    const isRedirect = [301, 302, 303, 307, 308].includes(statusCode) && headers.location !== undefined
    if (!isRedirect) return read(response, url, deadline, options)
    response.destroy()
    if (redirects === MOST_REDIRECTS)
      throw new SourceError(`it redirects more than ${MOST_REDIRECTS} times`, 'Write the address that the file is at.')
    if (!URL.canParse(headers.location!, url))
      throw new SourceError('it redirects to what is no address', 'Write the address that the file is at.')
    url = new URL(headers.location!, url)
  }
}

function assertAllowed(url: URL, first: URL, { allowHosts, allowPrivate }: FetchOptions): void {
  const { protocol, hostname, host } = url
  const isRedirected = url !== first
  if (protocol !== 'https:' && !(protocol === 'http:' && allowPrivate && isLocal(hostname)))
    throw new SourceError(
      isRedirected ? `it redirects to ${url.origin}, which is not encrypted` : 'it is not encrypted',
      'Write an address with https:. Servers of this machine are read without, with --allow-private.',
    )
  const isListed = allowHosts.some((each) =>
    each.startsWith('*.') ? hostname.endsWith(each.slice(1)) : hostname === each,
  )
  if (isListed || (allowHosts.length === 0 && host === first.host)) return
  throw new SourceError(
    `${isRedirected ? 'it redirects to' : 'its host is'} ${host}, which is not allowed`,
    isRedirected
      ? `Write the address that the file is at, or add --allow-host for both hosts.`
      : `Add --allow-host ${hostname} if you trust it.`,
  )
}

const isLocal = (hostname: string): boolean =>
  hostname === 'localhost' || (isIP(bare(hostname)) !== 0 && isPrivateAddress(bare(hostname)))

/** An address of IPv6 without its brackets. */
const bare = (hostname: string): string => hostname.replace(/^\[(.*)\]$/, '$1')

function refusePrivate(hostname: string, address: string): SourceError {
  const shown = bare(hostname) === address ? address : `${hostname} (${address})`
  return new SourceError(
    `${shown} is a local or private address`,
    'Write an address of the public internet, or add --allow-private.',
  )
}

/** Looks a name up, and refuses it where one of its addresses is private: what is asked is what was looked at. */
const guarded =
  (lookup: LookupFunction): LookupFunction =>
  (hostname, options, done) =>
    lookup(hostname, options, (error, found, family) => {
      const addresses = Array.isArray(found) ? found.map(({ address }) => address) : [found]
      const hidden = error ? undefined : addresses.find((address) => isPrivateAddress(address))
      done(hidden === undefined ? error : refusePrivate(hostname, hidden), found, family)
    })

function ask(url: URL, first: URL, signal: AbortSignal, options: FetchOptions): Promise<IncomingMessage> {
  const { etag, token, allowPrivate, userAgent, lookup = lookupName } = options
  const { hostname, protocol } = url
  if (!allowPrivate && isIP(bare(hostname)) !== 0 && isPrivateAddress(bare(hostname)))
    throw refusePrivate(hostname, bare(hostname))
  const headers = {
    'user-agent': userAgent,
    accept: '*/*',
    'accept-encoding': 'gzip, br',
    ...(etag !== undefined && { 'if-none-match': etag }),
    ...(token !== undefined && url.origin === first.origin && { authorization: `Bearer ${token}` }),
  }
  const get = protocol === 'https:' ? getHttps : getHttp
  return new Promise((resolve, reject) => {
    const request: ClientRequest = get(
      url,
      { headers, signal, agent: false, lookup: allowPrivate ? lookup : guarded(lookup) },
      resolve,
    )
    request.on('error', (error) => reject(faultOf(error, signal, options)))
  })
}

/** Reads what a server answers, as far as it may be long. */
async function read(
  response: IncomingMessage,
  url: URL,
  signal: AbortSignal,
  options: FetchOptions,
): Promise<FetchedText> {
  const { statusCode = 0, headers } = response
  if (statusCode === 304 && options.etag !== undefined) {
    response.resume()
    return { etag: options.etag }
  }
  if (statusCode !== 200) {
    response.destroy()
    throw statusFault(statusCode, options)
  }
  const bytes = await bytesOf(response, signal, options)
  const text = textOf(bytes)
  if (/^\s*(?:<!doctype html|<html)\b/i.test(text.slice(0, 1000)))
    throw new SourceError(
      `${url.host} answers with a web page instead of the file`,
      'Write the address of the file itself, such as that of its raw form.',
    )
  const { etag } = headers
  return { text, hash: createHash('sha256').update(bytes).digest('hex'), ...(etag !== undefined && { etag }) }
}

function statusFault(status: number, { token }: FetchOptions): SourceError {
  if (status === 401 || status === 403)
    return new SourceError(
      `the server refuses it with ${status}`,
      token === undefined
        ? 'Publish the file, or add --token <source>=<variable>.'
        : 'Look whether the token is valid.',
    )
  if (status === 404 || status === 410)
    return new SourceError(`the server has no such file (${status})`, 'Correct its address.')
  return new SourceError(`the server answers with ${status}`, 'Try again later.')
}

async function bytesOf(response: IncomingMessage, signal: AbortSignal, options: FetchOptions): Promise<Buffer> {
  const { maxBytes } = options
  const { headers } = response
  if (Number(headers['content-length'] ?? 0) > maxBytes) {
    response.destroy()
    throw tooLong(maxBytes)
  }
  const stream = decompressed(response)
  const chunks: Buffer[] = []
  let length = 0
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      length += chunk.length
      if (length > maxBytes) throw tooLong(maxBytes)
      chunks.push(chunk)
    }
  } catch (error) {
    throw faultOf(error as Error, signal, options)
  } finally {
    response.destroy()
  }
  if (!response.complete) throw halfAnswer()
  return Buffer.concat(chunks)
}

function decompressed(response: IncomingMessage): NodeJS.ReadableStream {
  const decoders = { gzip: createGunzip, 'x-gzip': createGunzip, br: createBrotliDecompress, deflate: createInflate }
  const encoding = response.headers['content-encoding'] ?? 'identity'
  if (encoding === 'identity') return response
  if (!Object.hasOwn(decoders, encoding))
    throw new SourceError(`it is compressed as ${encoding}, which is not read`, 'Have the server send it as it is.')
  const decoder = decoders[encoding as keyof typeof decoders]()
  response.on('error', (error) => decoder.destroy(error))
  return response.pipe(decoder)
}

export const tooLong = (maxBytes: number): SourceError =>
  new SourceError(
    `it is larger than ${maxBytes / 1_000_000} MB`,
    'Name a smaller file, or raise the limit with --max-size.',
  )

const halfAnswer = (): SourceError => new SourceError('the answer ends before its end', 'Try again later.')

/** The text of a file. */
export function textOf(bytes: Uint8Array): string {
  try {
    return decodeText(bytes)
  } catch (error) {
    throw new SourceError(
      `it is no text in UTF-8: ${errorMessage(error).replace(/\.$/, '')}`,
      'Publish the file in UTF-8.',
    )
  }
}

/** Codes of the system and of TLS, in words. */
const reasons: Readonly<Record<string, readonly [string, string]>> = {
  ENOTFOUND: ['its host does not exist', 'Correct the address.'],
  EAI_AGAIN: ['the name of its host cannot be looked up', 'Look whether this machine has a network, and try again.'],
  ECONNREFUSED: ['its host refuses the connection', 'Look whether the server runs.'],
  ECONNRESET: ['the answer ends before its end', 'Try again later.'],
  HPE_INVALID_CONSTANT: ['its host does not speak HTTP', 'Correct the address.'],
  CERT_HAS_EXPIRED: ['the certificate of its host has expired', 'Have the certificate renewed.'],
}

function faultOf(error: Error & { code?: string }, signal: AbortSignal, { timeout }: FetchOptions): SourceError {
  if (error instanceof SourceError) return error
  if (signal.aborted)
    return new SourceError(
      `it takes longer than ${timeout / 1000} s`,
      'Try again later, or raise the limit with --timeout.',
    )
  const { code = '' } = error
  const known = reasons[code]
  if (known) return new SourceError(...known)
  if (/CERT|SIGNED|TLS|SSL|ALTNAME|ISSUER/.test(code))
    return new SourceError(
      `the certificate of its host cannot be trusted (${code})`,
      'Have the certificate mended. NODE_EXTRA_CA_CERTS names those of an authority of your own.',
    )
  if (code.startsWith('Z_') || code.startsWith('ERR_'))
    return new SourceError(`what it is compressed as cannot be read (${code})`, 'Try again later.')
  return new SourceError(`it cannot be fetched: ${error.message}`, 'Correct the address, or try again later.')
}
