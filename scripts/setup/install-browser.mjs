import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { findBrowser } from '../browser.mjs'
import { root } from './root.mjs'
import { run } from './run.mjs'

const minutes = 60_000

const playwright = (...args) => ({
  name: `Playwright (playwright ${args.join(' ')})`,
  command: process.execPath,
  args: [join(root, 'node_modules', '@playwright', 'test', 'cli.js'), ...args],
})

const debian = (...args) => ({ name: `Debian (apt-get ${args.join(' ')})`, command: 'apt-get', args })

const ways = () => {
  const mayInstallPackages = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
  if (!mayInstallPackages) return [playwright('install', 'chromium')]
  return [
    playwright('install', 'chromium'),
    debian('update', '-q'),
    debian('install', '-qy', '--no-install-recommends', 'chromium'),
    playwright('install-deps', 'chromium'),
  ]
}

/**
 * The executable of a Chromium, installed if this machine has none: Playwright's download, else the system's package
 * when this user may install it.
 *
 * @returns {Promise<string>}
 * @throws {Error} one sentence on what to do, when there is none and none can be installed
 */
export const ensureBrowser = async () => {
  const installed = await findBrowser()
  if (installed) return installed
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000' }
  for (const { name, command, args } of ways()) {
    console.error(`No Chromium on this machine yet; asking ${name} …`)
    await run(command, args, { cwd: root, env, limitMs: 5 * minutes })
    const path = await findBrowser()
    if (path) return path
  }
  throw new Error('No Chromium could be installed: install Chrome or Chromium, or name one in TIDEMARK_CHROMIUM.')
}
