/** Why a source cannot be read, and what to do about it. */
export class SourceError extends Error {
  override readonly name = 'SourceError'
  /** An imperative. */
  readonly fix: string

  constructor(message: string, fix: string) {
    super(message)
    this.fix = fix
  }
}
