/**
 * A line for the text of an issue or a pull request. Whatever it holds mentions nobody there, refers to no issue and is no
 * markup: a joiner of no width keeps code hosts from taking a name for a mention, or a number for an issue.
 */
export const markdownLine = (line: string): string =>
  line
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]<>~|&]/g, String.raw`\$&`)
    .replace(/(?<=[@#!])(?=\w)/g, '\u2060')
