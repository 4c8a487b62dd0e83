import { readFileSync } from 'node:fs'
import type { Hex } from 'viem'

interface SolcOutput {
  errors?: { severity: string; formattedMessage: string }[]
  contracts?: Record<string, Record<string, { evm: { bytecode: { object: string } } }>>
}

/** Bytecode of Emitter.sol. Throws what solc says. */
export async function compileEmitter(): Promise<Hex> {
  const { default: solc } = await import('solc')
  const content = readFileSync(new URL('./Emitter.sol', import.meta.url), 'utf8')
  const input = {
    language: 'Solidity',
    sources: { 'Emitter.sol': { content } },
    settings: {
      optimizer: { enabled: true, runs: 200 },
      evmVersion: 'london',
      outputSelection: { '*': { '*': ['evm.bytecode.object'] } },
    },
  }
  const { errors = [], contracts } = JSON.parse(solc.compile(JSON.stringify(input)) as string) as SolcOutput
  const code = contracts?.['Emitter.sol']?.Emitter?.evm.bytecode.object
  if (!code) throw new Error(errors.map(({ formattedMessage }) => formattedMessage).join('\n'))
  return `0x${code}`
}
