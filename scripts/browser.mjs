import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const { env, platform } = process

/** Each names an executable to use instead of searching. */
const variables = ['TIDEMARK_CHROMIUM', 'CHROME_PATH']

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome', 'microsoft-edge']

const usualPlaces = () => {
  const onPath = (env.PATH ?? '').split(delimiter).filter(Boolean)
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter((root) => root !== undefined)
    const programs = ['Google/Chrome/Application/chrome.exe', 'Chromium/Application/chrome.exe']
    return roots.flatMap((root) =>
      [...programs, 'Microsoft/Edge/Application/msedge.exe'].map((path) => join(root, path)),
    )
  }
  if (platform === 'darwin') {
    const apps = ['Google Chrome', 'Chromium', 'Microsoft Edge']
    return ['/Applications', join(env.HOME ?? '', 'Applications')].flatMap((folder) =>
      apps.map((app) => join(folder, `${app}.app`, 'Contents', 'MacOS', app)),
    )
  }
  return [...onPath, '/usr/bin', '/usr/local/bin', '/snap/bin'].flatMap((folder) =>
    names.map((name) => join(folder, name)),
  )
}

/** The Chromium that Playwright has downloaded; none when its package is not installed. */
const playwrightsOwn = async () => {
  try {
    const { chromium } = await import('@playwright/test')
    return [chromium.executablePath()]
  } catch {
    return []
  }
}

/** Some systems have a `chromium` that only says how to install it, and a download may lack system libraries. */
const starts = (path) => {
  if (!existsSync(path)) return false
  // On Windows --version opens a window.
  return platform === 'win32' || spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0
}

/**
 * The executable of a Chromium on this machine: the one that an environment variable names, an installed Chrome or
 * Chromium, or Playwright's own; null when there is none.
 *
 * @returns {Promise<string | null>}
 * @throws {Error} when a variable names something that does not start
 */
export const findBrowser = async () => {
  for (const name of variables) {
    const path = env[name]
    if (!path) continue
    if (starts(path)) return path
    throw new Error(`${name} names ${path}, which does not start as a browser.`)
  }
  return [...usualPlaces(), ...(await playwrightsOwn())].find(starts) ?? null
}

/** Quiet, and able to start in a container. */
export const browserArguments = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
]
