import type { Page } from '@playwright/test'
import { setTimeout as sleep } from 'node:timers/promises'
import { en } from '@/lib/i18n/en'
import { rpc } from '../scripts/chain/rpc'
import { runCommand } from '../scripts/chain/run-command'
import { sendPoolTransaction } from '../scripts/chain/send-pool-transaction'
import type { Chain } from '../scripts/chain/start-chain'
import { raiseStage } from '../scripts/stage/raise-stage'

const WARM_UP = 5
const POOLS = 100
/** Not in step with anything: neither frames nor seconds. */
const pause = () => sleep(150 + Math.random() * 350)

/**
 * Notes in the page when each pool's row has been painted, in Unix milliseconds, under the pool's name. Without named
 * functions inside: the loader would give them a helper that the page does not have.
 */
const watchRows = (page: Page, listName: string) =>
  page.evaluate((name) => {
    const painted = new Map<string, number>()
    Object.assign(globalThis, { painted })
    new MutationObserver(() => {
      for (const row of document.querySelectorAll(`ol[aria-label="${name}"] > li`)) {
        const pool = /bench-\d+/.exec(row.textContent ?? '')?.[0]
        if (!pool || painted.has(pool)) continue
        painted.set(pool, NaN)
        // The first task after the frame in which the row is drawn.
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel()
          port1.onmessage = () => painted.set(pool, performance.timeOrigin + performance.now())
          port2.postMessage(null)
        })
      }
    }).observe(document.body, { childList: true, subtree: true, characterData: true })
  }, listName)

/** Mines one pool; the moment before the node is told to mine, so that what is measured is never too small. */
const minePool = async (chain: Chain, name: string) => {
  await sendPoolTransaction(chain, {
    from: chain.accounts[1] as `0x${string}`,
    functionName: 'createPool',
    args: [name, 10n ** 15n, 10n ** 18n, 10n],
  })
  const minedAt = performance.timeOrigin + performance.now()
  await rpc(chain.httpUrl, 'evm_mine')
  return minedAt
}

const untilPainted = (page: Page, name: string) =>
  page
    .waitForFunction((text) => (globalThis as unknown as { painted: Map<string, number> }).painted.get(text), name, {
      polling: 50,
    })
    .then((handle) => handle.jsonValue() as Promise<number>)

const percentile = (sorted: readonly number[], share: number) =>
  sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? NaN

const measure = async (page: Page, chain: Chain): Promise<number[]> => {
  await watchRows(page, en.pools.list)
  const times: number[] = []
  for (let index = 0; index < WARM_UP + POOLS; index++) {
    const name = `bench-${index}`
    const minedAt = await minePool(chain, name)
    const paintedAt = await untilPainted(page, name)
    if (index >= WARM_UP) times.push(paintedAt - minedAt)
    await pause()
  }
  return times.sort((a, b) => a - b)
}

runCommand(async () => {
  const stage = await raiseStage({ pools: 250, days: 90 })
  try {
    await rpc(stage.chain.httpUrl, 'evm_setAutomine', false)
    const page = await stage.browser.newPage({ viewport: { width: 1360, height: 900 } })
    await page.goto(stage.url)
    await page.getByText(en.connection.faces.live, { exact: true }).first().waitFor({ timeout: 60_000 })
    await page.getByRole('list', { name: en.pools.list }).waitFor()
    await page.getByText('still counting').waitFor({ state: 'detached' })
    const times = await measure(page, stage.chain)
    const figures = [0.5, 0.9, 0.99, 1].map((share) => percentile(times, share).toFixed(0).padStart(5))
    console.log('mined → painted, ms    p50   p90   p99   max')
    console.log(`${String(times.length).padStart(4)} pools           ${figures.join(' ')}`)
  } finally {
    await stage.stop()
  }
})
