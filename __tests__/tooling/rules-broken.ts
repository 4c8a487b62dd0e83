import { spawnSync } from 'node:child_process'

/** The rules that each text breaks where it lies, by the project's own configuration. */
export function rulesBroken(samples: readonly { path: string; code: string }[]): string[][] {
  const { stdout } = spawnSync(process.execPath, ['__tests__/tooling/lint-texts.mjs'], {
    input: JSON.stringify(samples),
    encoding: 'utf8',
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  return JSON.parse(stdout) as string[][]
}
