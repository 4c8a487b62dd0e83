import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The checkout's top folder, from anywhere inside it. Not from this file's own address: Jest compiles to CommonJS. */
export const projectRoot = (from = process.cwd()): string => {
  if (existsSync(join(from, 'contracts', 'CooperativePool.sol'))) return from
  const parent = dirname(from)
  if (parent === from) throw new Error('Run this inside the project: contracts/CooperativePool.sol was not found.')
  return projectRoot(parent)
}
