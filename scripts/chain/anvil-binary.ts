import { accessSync, chmodSync, constants } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { projectRoot } from './project-root'

const isExecutable = (file: string) => {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/**
 * The anvil program itself, out of the package for this platform. The launcher script in front of it would be one more
 * process to end. Throws a sentence when there is none for this platform.
 */
export const anvilBinary = (): string => {
  const platform = `${process.platform}-${process.arch === 'x64' ? 'amd64' : process.arch}`
  const file = `bin/anvil${process.platform === 'win32' ? '.exe' : ''}`
  const resolveFrom = createRequire(join(projectRoot(), 'package.json')).resolve
  let binary: string
  try {
    binary = resolveFrom(`@foundry-rs/anvil-${platform}/${file}`)
  } catch {
    throw new Error(`The embedded chain has no program for ${platform} installed. Run npm ci --include=dev.`)
  }
  if (!isExecutable(binary)) chmodSync(binary, 0o755)
  return binary
}
