/**
 * Calls back once one of the elements that it is given is less than a screen away from what the reader sees. Elements
 * that are not shown, as in closed details, are not near.
 */
export function onceNear(onNear: () => void, signal?: AbortSignal): (element: Element) => void {
  // Nothing is seen where pages have no layout, as in jsdom.
  if (typeof IntersectionObserver === 'undefined') return onNear
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return
      observer.disconnect()
      onNear()
    },
    { rootMargin: '100%' },
  )
  signal?.addEventListener('abort', () => observer.disconnect())
  return (element) => observer.observe(element)
}
