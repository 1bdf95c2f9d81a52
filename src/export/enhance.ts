// The script of a page that was made as HTML: bundled into dist/enhance.js, without React. It is loaded with `defer`, or
// as a module, so that the page stands when it runs.
import { laterFillers } from '../client/laterFillers.ts'
import { enhancePage } from './enhancePage.ts'

// A server that renders a site may import it too; there is no page.
if (typeof document !== 'undefined') enhancePage(laterFillers)
