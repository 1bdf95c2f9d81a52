/** Why a text is not read, as the parts of a message: "`subject` must be X; received Y. What to do." */
export interface TextFault {
  subject: string
  /** What follows "must": `be a text`. */
  expected: string
  /** What is written there instead; empty for nothing. */
  received: string
  /** An imperative: `Write "90m" or "90h".` */
  fix: string
}
