/** The JSON Schema of a community as components take it. */
export function modelSchema(): object
/** The JSON Schema of a community's file. */
export function fileSchema(): object
