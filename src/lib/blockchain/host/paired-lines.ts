import type { Line } from './line'

/** Both ends of a line within one page. What is said arrives after the present turn, in order. */
export function pairedLines(): [Line, Line] {
  let closed = false
  const heard: [(data: unknown) => void, (data: unknown) => void] = [() => undefined, () => undefined]
  const end = (own: 0 | 1, other: 0 | 1): Line => ({
    send: (data) => queueMicrotask(() => closed || heard[other](data)),
    listen: (onData) => (heard[own] = onData),
    close: () => (closed = true),
  })
  return [end(0, 1), end(1, 0)]
}
