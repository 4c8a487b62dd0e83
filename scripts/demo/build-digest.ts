import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '../chain/project-root'

/** All that a build reads, besides its environment. */
const sources = ['src', 'public', 'scripts/csp-hashes.ts', 'package.json', 'package-lock.json']
const isConfiguration = (name: string) => /^(next|postcss|tailwind)\.config\.|^tsconfig.*\.json$|^\.env/.test(name)

const filesUnder = (path: string): string[] => {
  if (!existsSync(path)) return []
  const entries = readdirSync(path, { withFileTypes: true, recursive: true })
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
}

/** Names what a production build with this environment would be made of. */
export const buildDigest = (environment: Readonly<Record<string, string>>, root = projectRoot()): string => {
  const files = [...sources, ...readdirSync(root).filter(isConfiguration)].flatMap((name) => {
    const path = join(root, name)
    return /\.\w+$/.test(name) || name.startsWith('.env') ? [path].filter(existsSync) : filesUnder(path)
  })
  const hash = createHash('sha256').update(JSON.stringify(environment)).update(process.version)
  for (const file of files.sort()) hash.update(file.slice(root.length)).update('\0').update(readFileSync(file))
  return hash.digest('hex')
}
