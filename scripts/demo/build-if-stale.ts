import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '../chain/project-root'
import { writeFileAtomically } from '../chain/write-file-atomically'
import { buildDigest } from './build-digest'
import { startProgram, type Program } from './start-program'

const root = projectRoot()

/** The build's own mark, and our note of what it was made of, which goes with the build when another one replaces it. */
const filesOf = ({ NEXT_DIST_DIR = '.next' }: Readonly<Record<string, string>>) => ({
  idFile: join(root, NEXT_DIST_DIR, 'BUILD_ID'),
  noteFile: join(root, NEXT_DIST_DIR, 'made-of.json'),
})

/** Tells our build from one that somebody made in between with other settings. */
const noteOf = (digest: string, idFile: string) => JSON.stringify({ digest, buildId: readFileSync(idFile, 'utf8') })

const isFresh = (digest: string, { idFile, noteFile }: ReturnType<typeof filesOf>) =>
  existsSync(idFile) && existsSync(noteFile) && readFileSync(noteFile, 'utf8') === noteOf(digest, idFile)

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
  const files = filesOf(environment)
  if (isFresh(digest, files)) return false
  for (const step of steps) {
    const program = await startProgram(step, { ...process.env, ...environment, NODE_ENV: 'production' })
    onProgram(program)
    if ((await program.ended) !== 0) throw new Error('The production build failed (see above).')
  }
  writeFileAtomically(files.noteFile, noteOf(digest, files.idFile))
  return true
}
