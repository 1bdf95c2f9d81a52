/**
 * The parser looks back from each mark, so it takes a text's length times its marks. 16 kB of `_a*` would take it
 * 13 seconds. A long description with a hundred links has half a million.
 */
const MOST_OF_A_TEXT = 20_000_000

/** That of a foundation with 2,000 people is a tenth of this. */
const MOST_OF_A_FILE = 200_000_000

/** What may begin or end something in Markdown. Of lines alone a text has many, and the parser is quick with them. */
const MARKS = /[*_[\]<>!&\\`|~\t@]|(?:[-+]|\d[.)])(?=\s)/g
const LINES_OF_A_MARK = 16

/** More containers than this begin no line of a text that somebody wrote. */
const TOO_DEEP = /^(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]))){12}|^[ \t]{60}[ \t]*\S/m

const workOf = (source: string): number =>
  source.length * ((source.match(MARKS)?.length ?? 0) + source.split('\n').length / LINES_OF_A_MARK)

/** How much Markdown is read, of one text and of all of a file. */
export class MarkdownWork {
  #left = MOST_OF_A_FILE

  /** Whether a text is read as Markdown. If not, it is taken as it is written. */
  allows(source: string): boolean {
    const work = workOf(source)
    if (work > MOST_OF_A_TEXT || work > this.#left || TOO_DEEP.test(source)) return false
    this.#left -= work
    return true
  }
}
