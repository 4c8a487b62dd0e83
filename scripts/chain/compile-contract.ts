import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Abi, Hex } from 'viem'
import { projectRoot } from './project-root'
import { writeFileAtomically } from './write-file-atomically'

/** What the chain needs of the compiled contract. `digest` names the sources and settings that it came from. */
export interface ContractArtifact {
  abi: Abi
  bytecode: Hex
  digest: string
}

interface SolcOutput {
  errors?: { severity: string; formattedMessage: string }[]
  contracts: Record<string, Record<string, { abi: Abi; evm: { bytecode: { object: string } } }>>
}

const settings = {
  optimizer: { enabled: true, runs: 200 },
  evmVersion: 'london',
  outputSelection: { '*': { '*': ['abi', 'evm.bytecode.object'] } },
}

const readSources = (folder: string) =>
  Object.fromEntries(
    readdirSync(folder)
      .filter((name) => name.endsWith('.sol'))
      .sort()
      .map((name) => [name, { content: readFileSync(join(folder, name), 'utf8') }]),
  )

/** Compiles contracts/CooperativePool.sol, or takes the result of the same sources from .cache. Throws what solc says. */
export const compileContract = async (): Promise<ContractArtifact> => {
  const root = projectRoot()
  const input = { language: 'Solidity', sources: readSources(join(root, 'contracts')), settings }
  const digest = createHash('sha256').update(JSON.stringify(input)).digest('hex').slice(0, 16)
  const cacheFile = join(root, '.cache', 'contracts', `CooperativePool-${digest}.json`)
  if (existsSync(cacheFile)) return JSON.parse(readFileSync(cacheFile, 'utf8')) as ContractArtifact

  const { default: solc } = await import('solc')
  const output = JSON.parse(solc.compile(JSON.stringify(input)) as string) as SolcOutput
  const complaints = output.errors?.filter(({ severity }) => severity !== 'info') ?? []
  const contract = output.contracts?.['CooperativePool.sol']?.CooperativePool
  if (complaints.length > 0 || !contract) {
    throw new Error(complaints.map(({ formattedMessage }) => formattedMessage).join('\n'))
  }
  const artifact = { abi: contract.abi, bytecode: `0x${contract.evm.bytecode.object}` as const, digest }
  mkdirSync(join(root, '.cache', 'contracts'), { recursive: true })
  writeFileAtomically(cacheFile, JSON.stringify(artifact))
  return artifact
}
