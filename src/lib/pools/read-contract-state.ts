import type { Hex } from '@/lib/blockchain/engine/chain-log'
import type { BatchCall } from './read-pools'

/** Switches of the whole contract. */
export interface ContractState {
  /** No pool is opened, and nobody can pay in. */
  paused: boolean
  /** Members get their money out at once and without a fee. */
  emergency: boolean
}

const PAUSED = '0x5c975abb'
const EMERGENCY_MODE = '0x0905f560'
const TRUE = /^0x0*1$/

/** Asks the contract for its switches as of now. One that it does not answer counts as off. */
export async function readContractState(batch: BatchCall, address: Hex): Promise<ContractState> {
  const answers = await batch(
    [PAUSED, EMERGENCY_MODE].map((data) => ({ method: 'eth_call', params: [{ to: address, data }, 'latest'] })),
  )
  const [paused = false, emergency = false] = answers.map((answer) => typeof answer === 'string' && TRUE.test(answer))
  return { paused, emergency }
}
