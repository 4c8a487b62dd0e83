import { renameSync, writeFileSync } from 'node:fs'

/** Readers see the old content or the new one, never a half; two writers at once do not mix. */
export const writeFileAtomically = (file: string, content: string | Uint8Array): void => {
  const draft = `${file}.${process.pid}.${Date.now()}.tmp`
  writeFileSync(draft, content)
  renameSync(draft, file)
}
