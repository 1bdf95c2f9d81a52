import snapshot from './modelpack/modelpack.moothall.sources.json'
import text from './modelpack/modelpack.moothall.yaml?raw'
import { readPage } from './readPage.ts'

/** The community page of ModelPack, with the maintainers that its list names. */
export const modelpack = readPage(text, snapshot)
