import { join } from 'node:path'
import { installPackages } from './setup/install-packages.mjs'
import { requireNode } from './setup/require-node.mjs'
import { root } from './setup/root.mjs'
import { run } from './setup/run.mjs'

const help = `npm run check [-- name …]

Checks the sources without running them, and ends with an error if any check fails:
  types     TypeScript, of the product, the scripts and the tests
  lint      ESLint without a warning: the floors of src, no any, no barrels, at most 300 lines a file
  format    Prettier (mended by: npm run format)
  unused    Knip: files, exports and dependencies that nothing uses, or only tests

  name      only these checks
  --help    this text`

requireNode()

const bin = (path) => join(root, 'node_modules', path)

/** Each is a series of programs for Node; it stops at the first that fails. */
const checks = {
  types: [
    [bin('next/dist/bin/next'), 'typegen'],
    [bin('typescript/bin/tsc'), '--noEmit'],
  ],
  lint: [[bin('eslint/bin/eslint.js'), '--max-warnings=0', '.']],
  format: [[bin('prettier/bin/prettier.cjs'), '--check', '--log-level=warn', '.']],
  unused: [
    [bin('knip/bin/knip.js'), '--no-progress', '--no-config-hints'],
    [bin('knip/bin/knip.js'), '--no-progress', '--no-config-hints', '--production', '--include=files,exports'],
  ],
}

const names = process.argv.slice(2)
if (names.includes('--help')) {
  console.log(help)
  process.exit(0)
}
const unknown = names.find((name) => !Object.hasOwn(checks, name))
if (unknown) {
  console.error(`There is no check "${unknown}".\n\n${help}`)
  process.exit(2)
}

const runCheck = async (name) => {
  const started = Date.now()
  let result = { code: 0, output: '' }
  for (const args of checks[name]) {
    if (result.code === 0) result = await run(process.execPath, args, { cwd: root, capture: true, limitMs: 300_000 })
  }
  const seconds = ((Date.now() - started) / 1000).toFixed(1)
  if (result.code !== 0) console.log(`\n── ${name} ──\n${result.output.trim()}\n`)
  return { ok: result.code === 0, line: `${result.code === 0 ? 'ok    ' : 'FAILED'} ${name.padEnd(8)} ${seconds} s` }
}

await installPackages()
const results = await Promise.all((names.length > 0 ? names : Object.keys(checks)).map(runCheck))
console.log(results.map(({ line }) => line).join('\n'))
process.exitCode = results.every(({ ok }) => ok) ? 0 : 1
