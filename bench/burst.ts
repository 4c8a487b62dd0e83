import type { Page } from '@playwright/test'
import { setTimeout as sleep } from 'node:timers/promises'
import { en } from '@/lib/i18n/en'
import { runCommand } from '../scripts/chain/run-command'
import { raiseStage } from '../scripts/stage/raise-stage'
import { burstOnPools, type Burst } from './chain/burst-on-pools'
import { mainThreadTasks } from './page/main-thread'
import { openLive } from './page/open-live'
import { percentile } from './page/percentile'
import { recordTrace } from './page/record-trace'

const POOLS = 250
const SLOWED = Number(process.argv[2] ?? 1)
const PATIENCE_MS = 60_000
/** After the figures are right: what the burst still makes the page do. */
const SETTLE_MS = 4_000

const eventsToday = async (page: Page): Promise<number> => {
  const card = page.getByRole('group', { name: en.cards.eventsToday })
  return Number(
    (await card.innerText())
      .replace(/[^\d\n]/g, '')
      .split('\n')
      .find(Boolean),
  )
}

const untilCounted = async (page: Page, count: number): Promise<number> => {
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end; await sleep(50))
    if ((await eventsToday(page)) === count) return count
  return eventsToday(page)
}

/** The bursts by name, and how many events each is. */
const bursts: Record<string, { events: number; play: (burst: Burst) => Promise<void> }> = {
  '1,000 in a second, 20 blocks': {
    events: 1_000,
    play: async (burst) => {
      for (let block = 0; block < 20; block++) {
        const next = sleep(50)
        await burst(50)
        await next
      }
    },
  },
  '10,000 in one block': { events: 10_000, play: (burst) => burst(10_000) },
}

runCommand(async () => {
  const stage = await raiseStage({ pools: POOLS, days: 90 })
  try {
    const burst = await burstOnPools(stage.chain, POOLS)
    const page = await openLive(stage)
    const cdp = await page.context().newCDPSession(page)
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWED })
    for (const [name, { events, play }] of Object.entries(bursts)) {
      const before = await eventsToday(page)
      let counted = 0
      const began = Date.now()
      let tookMs = 0
      const trace = await recordTrace(cdp, async () => {
        const [count] = await Promise.all([untilCounted(page, before + events), play(burst)])
        counted = count - before
        tookMs = Date.now() - began
        await sleep(SETTLE_MS)
      })
      const tasks = mainThreadTasks(trace).map(({ dur = 0, tdur = dur }) => tdur / 1000)
      const figures = [0.5, 0.99, 1].map((share) => percentile(tasks, share).toFixed(1)).join(' / ')
      const long = tasks.filter((ms) => ms > 50)
      console.log(`${name}: ${counted} of ${events} counted after ${tookMs} ms`)
      console.log(`  main-thread tasks, ms p50 / p99 / max: ${figures}; over 50: ${long.length}`)
      if (long.length > 0) console.log(`  ${long.map((ms) => ms.toFixed(0)).join(' ')}`)
    }
  } finally {
    await stage.stop()
  }
})
