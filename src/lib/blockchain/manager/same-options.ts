import type { WebSocketManagerOptions } from './manager-options'

/** Whether two callers want the same manager. */
export function sameOptions(a: WebSocketManagerOptions, b: WebSocketManagerOptions): boolean {
  const names = new Set([...Object.keys(a), ...Object.keys(b)]) as Set<keyof WebSocketManagerOptions>
  return [...names].every((name) => a[name] === b[name])
}
