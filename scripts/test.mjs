import os from 'node:os'
import { join } from 'node:path'
import util from 'node:util'
import { ensureBrowser } from './setup/install-browser.mjs'
import { installPackages } from './setup/install-packages.mjs'
import { requireNode } from './setup/require-node.mjs'
import { root } from './setup/root.mjs'
import { countJest } from './test/count-jest.mjs'
import { countPlaywright } from './test/count-playwright.mjs'
import { runSuite } from './test/run-suite.mjs'

const help = `npm test [-- [options] [files …]]

Runs every test: Jest (in Node and in jsdom), then Playwright (Chromium against the production build on the embedded
chain). Installs packages and a Chromium when they are missing. The last line counts both: N passed, N failed.

  --unit      Jest only
  --e2e       Playwright only
  --help      this text
  files       only test files whose path contains one of these

TIDEMARK_CHROMIUM or CHROME_PATH name the browser to use.`

const minutes = 60_000

// Modules of Node are imported whole: an older Node then comes as far as this sentence.
requireNode()

const readArguments = () => {
  const options = { unit: { type: 'boolean' }, e2e: { type: 'boolean' }, help: { type: 'boolean' } }
  try {
    const { values, positionals } = util.parseArgs({ allowPositionals: true, options })
    return { ...values, files: positionals }
  } catch (error) {
    console.error(`${error.message}\n\n${help}`)
    process.exit(2)
  }
}

const { unit, e2e, help: wantsHelp, files } = readArguments()
if (wantsHelp) {
  console.log(help)
  process.exit(0)
}

const bin = (path) => join(root, 'node_modules', path)
const reportOf = (name) => join(root, '.cache', 'test', `${name}.json`)

const runJest = () => {
  const report = reportOf('jest')
  const workers = Math.max(2, Math.floor(os.availableParallelism() / 2))
  const args = [bin('jest/bin/jest.js'), `--maxWorkers=${workers}`, '--json', `--outputFile=${report}`, ...files]
  return runSuite({ name: 'Jest', args, report, limitMs: 11 * minutes, count: countJest })
}

const runPlaywright = async () => {
  const report = reportOf('playwright')
  try {
    const env = { TIDEMARK_CHROMIUM: await ensureBrowser(), PLAYWRIGHT_JSON_OUTPUT_FILE: report }
    const args = [bin('@playwright/test/cli.js'), 'test', '--reporter=list,json', ...files]
    return await runSuite({ name: 'Playwright', args, env, report, limitMs: 11 * minutes, count: countPlaywright })
  } catch (error) {
    console.error(error.message)
    return { passed: 0, failed: 1, skipped: 0 }
  }
}

await installPackages()
const suites = []
if (unit || !e2e) suites.push(await runJest())
if (e2e || !unit) suites.push(await runPlaywright())

const sum = (key) => suites.reduce((total, counts) => total + counts[key], 0)
if (sum('skipped') > 0) console.log(`\n${sum('skipped')} skipped`)
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`)
process.exitCode = sum('failed') === 0 && sum('passed') > 0 ? 0 : 1
