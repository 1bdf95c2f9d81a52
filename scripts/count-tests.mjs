// Counts the tests in the report that `npm test` writes; fails where the report is missing or no test was run.
//   node scripts/count-tests.mjs temp/tests.json    prints "312 passed, 0 failed"
import { readFileSync } from 'node:fs'

/** A file that could not be read as tests has none to count, so it counts as one that failed. */
function isBrokenFile({ status, assertionResults }) {
  return status === 'failed' && assertionResults.every((test) => test.status !== 'failed')
}

function count(path) {
  try {
    const report = JSON.parse(readFileSync(path, 'utf8'))
    const broken = report.testResults.filter(isBrokenFile).length
    return { passed: report.numPassedTests, failed: report.numFailedTests + broken }
  } catch (error) {
    console.error(`no test report: ${error.message}`)
    return { passed: 0, failed: 0 }
  }
}

const { passed, failed } = count(process.argv[2])
console.log(`${passed} passed, ${failed} failed`)
if (passed === 0) process.exitCode = 1
