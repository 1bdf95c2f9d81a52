export declare const scheduleRows: readonly (readonly [
  form: string,
  rest: string,
  meaning: string,
  others: readonly string[],
])[]
export declare const scheduleWords: string
