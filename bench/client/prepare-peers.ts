import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { peers } from './contenders'

const folder = fileURLToPath(new URL('../peers/', import.meta.url))

interface Lockfile {
  packages: Record<string, { version?: string }>
}

const packagesOf = (file: string): Lockfile['packages'] =>
  existsSync(folder + file) ? (JSON.parse(readFileSync(folder + file, 'utf8')) as Lockfile).packages : {}

/** The packages that bench/peers/package.json names are there in the versions of its lockfile. */
function isInstalled(): boolean {
  const { dependencies } = JSON.parse(readFileSync(`${folder}package.json`, 'utf8')) as {
    dependencies: Record<string, string>
  }
  const [wanted, found] = [packagesOf('package-lock.json'), packagesOf('node_modules/.package-lock.json')]
  return Object.keys(dependencies).every((name) => {
    const path = `node_modules/${name}`
    return found[path] !== undefined && found[path].version === wanted[path]?.version
  })
}

/** Installs the other clients when they are missing. Resolves with the reason when that cannot be done, else with null. */
export async function preparePeers(): Promise<string | null> {
  if (isInstalled()) return null
  process.stderr.write('Installing the clients to compare with (npm ci in bench/peers) …\n')
  const args = ['ci', '--no-audit', '--no-fund', '--ignore-scripts']
  const npm = process.env.npm_execpath
  const child = npm?.endsWith('.js')
    ? spawn(process.execPath, [npm, ...args], { cwd: folder, stdio: ['ignore', 2, 2] })
    : spawn('npm', args, { cwd: folder, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' })
  const [code] = (await once(child, 'exit').catch(() => [1])) as [number]
  return code === 0 && isInstalled() ? null : 'they are not installed and `npm ci` in bench/peers failed'
}

/** The version that is installed for each client, for the report. */
export function peerVersions(): Map<string, string> {
  const found = packagesOf('node_modules/.package-lock.json')
  const entries = peers.map(({ name, package: packageName }) => [
    name,
    found[`node_modules/${packageName}`]?.version ?? '',
  ]) as [string, string][]
  return new Map(entries)
}
