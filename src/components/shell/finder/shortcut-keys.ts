type Shortcut = 'search' | 'pools' | 'following' | 'activity' | 'refresh' | 'help'

/** The command of each sequence of keys. */
export const shortcutKeys: ReadonlyMap<string, Shortcut> = new Map([
  ['/', 'search'],
  ['g d', 'pools'],
  ['g f', 'following'],
  ['g a', 'activity'],
  ['r', 'refresh'],
  ['?', 'help'],
])

/** The keys that lead to a command; undefined when none does. */
export function keysOf(command: string): string | undefined {
  return [...shortcutKeys].find(([, name]) => name === command)?.[0]
}

/** The second key of two has to come within this. Milliseconds. */
const PATIENCE = 1_500

/** Puts single keys together; answers with the command that they lead to, if any. */
export function keySequence(now: () => number): (key: string) => Shortcut | undefined {
  let first = { key: '', at: -Infinity }
  return (key) => {
    const pair = now() - first.at <= PATIENCE ? shortcutKeys.get(`${first.key} ${key}`) : undefined
    first = pair === undefined ? { key, at: now() } : { key: '', at: -Infinity }
    return pair ?? shortcutKeys.get(key)
  }
}
