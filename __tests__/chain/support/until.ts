import { setTimeout as sleep } from 'node:timers/promises'

const PATIENCE_MS = 15_000

/** Resolves with the first answer that is not null, undefined, false, zero or empty. Throws after a while without one. */
export const until = async <Answer>(ask: () => Promise<Answer> | Answer): Promise<NonNullable<Answer>> => {
  const deadline = performance.now() + PATIENCE_MS
  while (performance.now() < deadline) {
    const answer = await ask()
    if (answer) return answer
    await sleep(50)
  }
  throw new Error('It never came true.')
}
