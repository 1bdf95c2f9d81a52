const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** Keeps Ctrl+C from coming between two files. It is heard once the function that is returned has been called. */
export function holdSignals(): () => void {
  const listener = (signal: NodeJS.Signals): void => {
    release()
    process.kill(process.pid, signal)
  }
  const release = (): void => {
    for (const signal of SIGNALS) process.off(signal, listener)
  }
  for (const signal of SIGNALS) process.on(signal, listener)
  // A signal that has come is handed over between the two.
  return () => void setImmediate(() => setImmediate(release))
}
