/** Longer than any page that fits an address; a hash must not unpack to more than a browser can hold. */
const MAX_BYTES = 1_000_000

async function piped(bytes: Uint8Array<ArrayBuffer>, stream: GenericTransformStream): Promise<Uint8Array<ArrayBuffer>> {
  const reader = (new Blob([bytes]).stream().pipeThrough(stream) as ReadableStream<Uint8Array>).getReader()
  const chunks: Uint8Array<ArrayBuffer>[] = []
  let length = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    length += value.length
    if (length > MAX_BYTES) throw new RangeError('too long')
    chunks.push(value.slice())
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer())
}

interface GenericTransformStream {
  readable: ReadableStream
  writable: WritableStream
}

/** A state as text that fits the hash of an address: JSON, deflated, in the alphabet of URLs. */
export async function packState(state: unknown): Promise<string> {
  const bytes = await piped(new TextEncoder().encode(JSON.stringify(state)), new CompressionStream('deflate-raw'))
  const text = Array.from(bytes, (byte) => String.fromCodePoint(byte)).join('')
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

/**
 * The state of such a text.
 * @throws Error if it was cut or changed on its way
 */
export async function unpackState(packed: string): Promise<unknown> {
  try {
    const text = atob(packed.replaceAll('-', '+').replaceAll('_', '/'))
    const bytes = Uint8Array.from(text, (character) => character.codePointAt(0)!)
    return JSON.parse(new TextDecoder().decode(await piped(bytes, new DecompressionStream('deflate-raw')))) as unknown
  } catch (error) {
    throw new Error(
      'This link is broken: part of it was lost or changed. Ask for it again, or start from a template.',
      {
        cause: error,
      },
    )
  }
}

/** The address of this page alone, without Storybook around it, with a state. */
export async function sharedAddress(state: unknown): Promise<string> {
  const address = new URL(location.href)
  address.hash = `state=${await packState(state)}`
  return address.href
}

/** What the address of the page shares; undefined where it shares nothing. */
export async function sharedState(hash: string): Promise<unknown> {
  const [, packed] = /^#state=(.*)$/.exec(hash) ?? []
  return packed === undefined ? undefined : unpackState(packed)
}
