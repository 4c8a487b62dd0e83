import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { root } from '../setup/root.mjs'
import { run } from '../setup/run.mjs'

const read = (file) => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return null
  }
}

/**
 * Runs one test runner and counts from its report, never from its words. A runner that ends badly without naming a
 * failed test (it crashed, ran out of time, found no test) counts as one failure, and says so.
 *
 * @param {{ name: string, args: string[], env?: NodeJS.ProcessEnv, report: string, limitMs: number,
 *   count: (report: never) => { passed: number, failed: number, skipped: number } }} suite `args` are Node's
 */
export const runSuite = async ({ name, args, env, report, limitMs, count }) => {
  mkdirSync(dirname(report), { recursive: true })
  rmSync(report, { force: true })
  const { code, outOfTime } = await run(process.execPath, args, { cwd: root, env: { ...process.env, ...env }, limitMs })
  const result = read(report)
  const counts = result ? count(result) : { passed: 0, failed: 0, skipped: 0 }
  if (code === 0 || counts.failed > 0) return counts
  const reason = outOfTime ? `was stopped after ${limitMs / 60_000} minutes` : `ended with code ${code}`
  console.error(`${name} ${reason} without naming a failed test: counted as one failure.`)
  return { ...counts, failed: 1 }
}
