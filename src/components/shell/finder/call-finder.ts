/** What the finder is asked for: to show something, or to do what a key is for. */
export type FinderCall = 'palette' | 'help' | `key ${string}`

let answer: (() => void) | null = null
const waiting: FinderCall[] = []

/** Asks the finder, which may still have to be fetched. Calls are answered in their order; nobody hears them on a page without it. */
export function callFinder(call: FinderCall): void {
  if (answer === null) return
  waiting.push(call)
  answer()
}

/** What was asked for since the last time. */
export function takeCalls(): readonly FinderCall[] {
  return waiting.splice(0)
}

/** From now on `next` is told that somebody calls, and at once when somebody did; until the returned function is called. */
export function answerCalls(next: () => void): () => void {
  answer = next
  if (waiting.length > 0) next()
  return () => {
    if (answer === next) answer = null
  }
}
