// Tries documents made from the schema for longer than the suite does: `npm run fuzz -- --seconds 600 --seed 1`.
import { spawnSync } from 'node:child_process'
import { parseArgs } from 'node:util'

const { values } = parseArgs({
  options: { seconds: { type: 'string', default: '600' }, seed: { type: 'string', default: '1000' } },
})
const seconds = Number(values.seconds)
if (!(seconds > 0)) throw new RangeError(`--seconds must be a number above 0; received ${values.seconds}.`)

const { status } = spawnSync(
  'npx',
  ['vitest', 'run', '-c', 'config/vitest.config.ts', '--no-file-parallelism', 'tests/sweeps/fuzz'],
  // Four runs: what is made of documents, the verbs, and hydration on each React.
  { stdio: 'inherit', env: { ...process.env, FUZZ_SECONDS: String(seconds / 4), FUZZ_SEED: values.seed } },
)
process.exitCode = status ?? 1
