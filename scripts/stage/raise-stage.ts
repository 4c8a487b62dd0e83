import { chromium, type Browser } from '@playwright/test'
import { browserArguments, findBrowser } from '../browser.mjs'
import type { ChainOptions } from '../chain/chain-options'
import { startChain, type Chain } from '../chain/start-chain'
import { Gate } from './gate'
import { serveApp } from './serve-app'

/** Everything that it takes to show the product: a chain, a gate before it, the served build, and a browser. */
export interface Stage {
  browser: Browser
  chain: Chain
  gate: Gate
  /** Of the dashboard. */
  url: string
  stop(): Promise<void>
}

/** Raises a stage on free ports. Throws a sentence when there is no browser or the build fails. */
export const raiseStage = async (options: ChainOptions): Promise<Stage> => {
  const executablePath = await findBrowser()
  if (!executablePath) throw new Error('No Chrome or Chromium found: install one, or name one in TIDEMARK_CHROMIUM.')
  const endings: (() => Promise<void>)[] = []
  const stop = async () => {
    for (const end of endings.splice(0).reverse()) await end()
  }
  try {
    const app = await serveApp()
    endings.push(app.stop)
    const chain = await startChain(options)
    endings.push(chain.stop)
    const gate = new Gate(app.chainPort)
    await gate.open()
    gate.leadTo(chain.httpUrl)
    endings.push(() => gate.close())
    const browser = await chromium.launch({ executablePath, args: browserArguments })
    endings.push(() => browser.close())
    return { browser, chain, gate, url: `${app.url}/dashboard/cooperative-savings`, stop }
  } catch (error) {
    await stop()
    throw error
  }
}
