import snapshot from './ocm/ocm.moothall.sources.json'
import text from './ocm/ocm.moothall.yaml?raw'
import { readPage } from './readPage.ts'

/** The community page of the Open Component Model, with what its calendar says of the calls. */
export const ocm = readPage(text, snapshot)
