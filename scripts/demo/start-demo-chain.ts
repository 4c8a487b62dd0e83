import { join } from 'node:path'
import type { ChainOptions } from '../chain/chain-options'
import { compileContract } from '../chain/compile-contract'
import { PortTakenError } from '../chain/port-taken-error'
import { projectRoot } from '../chain/project-root'
import { startChain, type Chain } from '../chain/start-chain'

const PORTS_TO_TRY = 20

/** One file for each contract and history, so that other flags never meet a chain that they do not describe. */
const stateFile = async ({ pools = 0, days = 0, seed = 0 }: ChainOptions) => {
  const { digest } = await compileContract()
  return join(projectRoot(), '.cache', 'demo', `chain-${digest}-${pools}-${days}-${seed}.json`)
}

/** Starts the demo's chain at the first free port from the wanted one on, kept between starts. */
export const startDemoChain = async (options: ChainOptions): Promise<Chain> => {
  const { port = 0, state = await stateFile(options) } = options
  for (let candidate = port; ; candidate++) {
    try {
      return await startChain({ ...options, port: candidate, state })
    } catch (error) {
      if (!(error instanceof PortTakenError) || candidate - port >= PORTS_TO_TRY) throw error
    }
  }
}
