import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { inlineScriptHashes } from '@/lib/security/inline-script-hashes'

export const basePolicy = "default-src 'none'; script-src 'self'"

/** A document with one inline script of its own. */
export const documentOf = (name: string) => `<html><script>boot("${name}")</script></html>`

/** The policy that allows the scripts of these documents. */
export const policyFor = (...names: string[]) =>
  [basePolicy, ...names.flatMap((name) => inlineScriptHashes(documentOf(name))).map((hash) => `'${hash}'`)].join(' ')

/** Writes files into a directory of their own, which `remove` deletes. */
export async function buildWith(files: Record<string, unknown>) {
  const dir = await mkdtemp(join(tmpdir(), 'tidemark-build-'))
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(dir, name)), { recursive: true })
    await writeFile(join(dir, name), typeof content === 'string' ? content : JSON.stringify(content))
  }
  return {
    dir,
    readJson: async (name: string): Promise<unknown> => JSON.parse(await readFile(join(dir, name), 'utf8')),
    remove: () => rm(dir, { recursive: true }),
  }
}
