import fs from 'node:fs'
import { join } from 'node:path'
import { root } from '../setup/root.mjs'

const MIB = 2 ** 20
const PACKAGES = 1500 * MIB
const BUILD_AND_CHAIN = 500 * MIB

const inMib = (bytes) => `${Math.ceil(bytes / MIB)} MiB`

/** Ends the process with one sentence when the packages, the build and the chain would not fit on the disk. */
export const checkDiskSpace = () => {
  const { bavail, bsize } = fs.statfsSync(root)
  const free = bavail * bsize
  const needed = BUILD_AND_CHAIN + (fs.existsSync(join(root, 'node_modules')) ? 0 : PACKAGES)
  if (free >= needed) return
  console.error(`Not enough disk space: the demo needs ${inMib(needed)}, ${inMib(free)} are free at ${root}.`)
  process.exit(1)
}
