/** What a command tells its user instead of going on: `where: error: what`, as compilers do. */
export class CommandError extends Error {
  override readonly name = 'CommandError'
  /** Each a line of its own. */
  readonly lines: readonly string[]
  /** 1: the data is at fault. 2: the command line is. */
  readonly exitCode: 1 | 2

  constructor(lines: readonly string[], exitCode: 1 | 2 = 1) {
    super(lines.join('\n'))
    this.lines = lines
    this.exitCode = exitCode
  }
}
