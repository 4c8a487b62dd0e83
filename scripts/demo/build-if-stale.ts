import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { projectRoot } from '../chain/project-root'
import { writeFileAtomically } from '../chain/write-file-atomically'
import { buildDigest } from './build-digest'
import { startProgram, type Program } from './start-program'

const root = projectRoot()
const noteFile = join(root, '.cache', 'demo', 'build.json')
const idFile = join(root, '.next', 'BUILD_ID')

/** Tells our build from one that somebody made in between with other settings. */
const noteOf = (digest: string) =>
  JSON.stringify({ digest, buildId: existsSync(idFile) ? readFileSync(idFile, 'utf8') : null })

const isFresh = (digest: string) =>
  existsSync(idFile) && existsSync(noteFile) && readFileSync(noteFile, 'utf8') === noteOf(digest)

/** The steps of `npm run build`. */
const steps = [
  [join(root, 'node_modules', 'next', 'dist', 'bin', 'next'), 'build'],
  ['--import', 'tsx', join(root, 'scripts', 'csp-hashes.ts')],
]

/**
 * Makes the production build unless the one that is there has the same sources and environment. `onProgram` gets each
 * program that is started, so that it can be ended early. Throws when the build fails; resolves with whether it built.
 */
export const buildIfStale = async (
  environment: Readonly<Record<string, string>>,
  onProgram: (program: Program) => void,
): Promise<boolean> => {
  const digest = buildDigest(environment)
  if (isFresh(digest)) return false
  for (const step of steps) {
    const program = await startProgram(step, { ...process.env, ...environment, NODE_ENV: 'production' })
    onProgram(program)
    if ((await program.ended) !== 0) throw new Error('The production build failed (see above).')
  }
  mkdirSync(dirname(noteFile), { recursive: true })
  writeFileAtomically(noteFile, noteOf(digest))
  return true
}
