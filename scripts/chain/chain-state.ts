import { existsSync, mkdirSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import { rpc } from './rpc'
import { writeFileAtomically } from './write-file-atomically'

/** The node's arguments that load a kept chain, none when there is no such file yet. */
export const loadStateArguments = (file: string | undefined): string[] =>
  file && existsSync(file) ? ['--load-state', resolve(file)] : []

/** Writes the whole chain, with its blocks and logs, to a file that `--load-state` reads. */
export const saveState = async (httpUrl: string, file: string): Promise<void> => {
  const dump = await rpc<string>(httpUrl, 'anvil_dumpState')
  const state = await promisify(gunzip)(Buffer.from(dump.slice(2), 'hex'))
  mkdirSync(dirname(resolve(file)), { recursive: true })
  writeFileAtomically(file, state)
}
