interface SharedRequest {
  text: Promise<string>
  controller: AbortController
  /** How many elements wait for it. */
  waiting: number
}

/** The requests under way. Elements that name the same address share one; once it is answered, the next asks again. */
const requests = new Map<string, SharedRequest>()

/** How an address is asked for: `no-cache` asks the server even where the browser has an answer. */
export type FetchOptions = Pick<RequestInit, 'cache' | 'mode'>

/**
 * The text at an address.
 * @param signal given up by this element; by all that share the request, it is aborted
 */
export async function fetchShared(address: string, options: FetchOptions, signal: AbortSignal): Promise<string> {
  const key = `${options.cache} ${options.mode} ${address}`
  const request = requests.get(key) ?? start(key, address, options)
  request.waiting += 1
  try {
    return await Promise.race([request.text, aborted(signal)])
  } finally {
    request.waiting -= 1
    if (request.waiting === 0) {
      forget(key, request)
      request.controller.abort()
    }
  }
}

function start(key: string, address: string, options: FetchOptions): SharedRequest {
  const controller = new AbortController()
  const text = fetchText(address, { ...options, signal: controller.signal })
  const request = { text, controller, waiting: 0 }
  requests.set(key, request)
  const end = (): void => forget(key, request)
  text.then(end, end)
  return request
}

function forget(key: string, request: SharedRequest): void {
  if (requests.get(key) === request) requests.delete(key)
}

const aborted = (signal: AbortSignal): Promise<never> =>
  new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true })
  })

async function fetchText(address: string, init: RequestInit): Promise<string> {
  const response = await fetch(address, init).catch((error: unknown) => {
    throw new Error(
      `${address} cannot be fetched (${String(error)}); ` +
        'is the address right, does the site answer, and does its content security policy allow it (connect-src)?',
    )
  })
  if (!response.ok)
    throw new Error(`${address} is answered with ${response.status}; put the file there, or correct the address.`)
  return await response.text()
}
