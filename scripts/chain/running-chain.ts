import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Chain } from './start-chain'
import { projectRoot } from './project-root'
import { writeFileAtomically } from './write-file-atomically'

/** What others need to act on a running chain. The first six fields are what `npm run chain` prints. */
export type RunningChain = Pick<Chain, 'chainId' | 'httpUrl' | 'wsUrl' | 'address' | 'fromBlock' | 'head'>

const defaultFile = () => join(projectRoot(), '.cache', 'demo-chain.json')

/** Leaves a note where the chain runs, for `npm run pool`. Call what it returns when the chain stops. */
export const recordRunningChain = (chain: RunningChain, file = defaultFile()): (() => void) => {
  const note = JSON.stringify({ ...chain, pid: process.pid })
  mkdirSync(dirname(file), { recursive: true })
  writeFileAtomically(file, note)
  // A chain started later has overwritten the note: then it is not ours to remove.
  return () => {
    if (existsSync(file) && readFileSync(file, 'utf8') === note) rmSync(file)
  }
}

/** Where the demo chain runs. Throws a sentence when there is none. */
export const findRunningChain = (file = defaultFile()): RunningChain => {
  if (!existsSync(file)) throw new Error('No demo chain is running. Start one with: npm run demo')
  return JSON.parse(readFileSync(file, 'utf8')) as RunningChain
}

/** The fields that `npm run chain` prints, without what only this process can use. */
export const describeChain = ({ chainId, httpUrl, wsUrl, address, fromBlock, head }: Chain): RunningChain => ({
  chainId,
  httpUrl,
  wsUrl,
  address,
  fromBlock,
  head,
})
