import { test as base } from '@playwright/test'
import type { ChainOptions } from '../../../scripts/chain/chain-options'
import { startChain, type Chain } from '../../../scripts/chain/start-chain'
import { Gate } from '../../../scripts/stage/gate'
import { DashboardPage } from './dashboard-page'

interface Fixtures {
  /** The history of `chain`. */
  chainOptions: ChainOptions
  /** A chain of the test's own, which mines every transaction at once and is what its pages see. */
  chain: Chain
  dashboard: DashboardPage
}

/** Playwright's `test` with a chain behind the product's pages. */
export const test = base.extend<Fixtures, { gate: Gate }>({
  gate: [
    async ({}, use) => {
      const gate = new Gate(Number(process.env.TIDEMARK_E2E_CHAIN_PORT))
      await gate.open()
      await use(gate)
      await gate.close()
    },
    { scope: 'worker' },
  ],
  chainOptions: [{ pools: 60, days: 20 }, { option: true }],
  chain: async ({ gate, chainOptions }, use) => {
    const chain = await startChain(chainOptions)
    await gate.open()
    gate.leadTo(chain.httpUrl)
    await use(chain)
    await chain.stop()
  },
  // Named so that the page is closed before its chain ends.
  dashboard: async ({ chain: _chain, page }, use) => {
    await use(new DashboardPage(page))
  },
})
