export type Scheme = 'light' | 'dark'

const systemIsDark = matchMedia('(prefers-color-scheme: dark)')

/** The scheme of the toolbar; its `system`, or none yet, is what the system asks for. */
export const schemeOf = (globals: { scheme?: unknown } | undefined): Scheme =>
  globals?.scheme === 'light' || globals?.scheme === 'dark' ? globals.scheme : systemIsDark.matches ? 'dark' : 'light'

/** Calls back when the system changes its scheme. Returns what ends that. */
export function onSystemScheme(callback: () => void): () => void {
  systemIsDark.addEventListener('change', callback)
  return () => {
    systemIsDark.removeEventListener('change', callback)
  }
}
