import { spawn } from 'node:child_process'

/**
 * Ends the process `pid` (a negative number: that process group), and removes `folder`, when this process dies in
 * whatever way: a shell waits for our end of a pipe to close. Needs a POSIX shell; elsewhere an orderly stop is all
 * there is. Call the returned function once `pid` has ended by itself.
 */
export const guardProcess = (pid: number, folder = ''): (() => void) => {
  if (process.platform === 'win32') return () => undefined
  const script = `read -r _
    kill -TERM "$1" 2>/dev/null
    for _ in 1 2 3 4 5 6 7 8 9 10; do kill -0 "$1" 2>/dev/null || break; sleep 0.3; done
    kill -KILL "$1" 2>/dev/null
    [ -z "$2" ] || rm -rf "$2"`
  const guard = spawn('/bin/sh', ['-c', script, 'guard', String(pid), folder], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  })
  guard.on('error', () => undefined)
  guard.unref()
  // The typed stream is any Writable; a child's stdin is a socket, and must not keep this process alive.
  if ('unref' in guard.stdin && typeof guard.stdin.unref === 'function') guard.stdin.unref()
  return () => {
    guard.kill('SIGKILL')
  }
}
