import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './root.mjs'
import { run } from './run.mjs'

const packagesOf = (lockfile) => JSON.parse(readFileSync(lockfile, 'utf8')).packages

/** True when everything that the lockfile names for this platform is in node_modules, in its version. */
const isComplete = () => {
  const installedLockfile = join(root, 'node_modules', '.package-lock.json')
  if (!existsSync(installedLockfile)) return false
  const installed = packagesOf(installedLockfile)
  return Object.entries(packagesOf(join(root, 'package-lock.json'))).every(([path, wanted]) => {
    if (path === '') return true
    const found = installed[path]
    if (!found || !existsSync(join(root, path))) return Boolean(wanted.optional)
    return found.version === wanted.version && found.integrity === wanted.integrity
  })
}

/** Installs the lockfile's packages unless they are there. Ends the process with one sentence when npm cannot. */
export const installPackages = async () => {
  if (isComplete()) return
  console.error('Installing packages (npm ci) …')
  const npm = process.env.npm_execpath
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=notice']
  const { code } = npm?.endsWith('.js')
    ? await run(process.execPath, [npm, ...args], { cwd: root })
    : await run('npm', args, { cwd: root, shell: process.platform === 'win32' })
  if (code === 0) return
  console.error('npm ci failed (see above): is the package registry reachable, and is there disk space?')
  process.exit(1)
}
