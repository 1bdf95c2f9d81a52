// Compares the public types of every entry with the reports in api/.
//   node scripts/api.mjs            fails on a difference
//   node scripts/api.mjs --local    writes the reports anew
import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'

const configs = readdirSync('config').filter((file) => file.startsWith('api-extractor'))
const failed = configs.filter((config) => {
  const args = ['run', '-c', `config/${config}`, ...process.argv.slice(2)]
  return spawnSync('api-extractor', args, { stdio: 'inherit' }).status !== 0
})
for (const config of failed)
  console.error(`api: ${config}: the report in api/ is not what the types say; run npm run api`)
process.exitCode = failed.length
