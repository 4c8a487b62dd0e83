import type { Page } from '@playwright/test'
import { en } from '@/lib/i18n/en'
import { runCommand } from '../scripts/chain/run-command'
import { raiseStage } from '../scripts/stage/raise-stage'
import { mainThreadTasks } from './page/main-thread'
import { openLive } from './page/open-live'
import { openPools } from './page/open-pools'
import { percentile } from './page/percentile'
import { recordTrace } from './page/record-trace'

const POOLS = Number(process.argv[2] ?? 10_000)
/** These have a whole history, with members and withdrawals; the others are just opened. */
const LIVED = 250
const SLOWED = 4
const SECONDS = 10
const viewports = { desktop: { width: 1360, height: 900 }, phone: { width: 390, height: 844 } }
/** Pixels a second: reading quickly, and from the first pool towards the last. */
const speeds = [3_000, 30_000]

/** Scrolls the page evenly; resolves with the milliseconds from each frame to the next. Without named functions inside: the loader would give them a helper that the page does not have. */
const scroll = (page: Page, speed: number) =>
  page.evaluate(
    async ([pixels, length]) => {
      const frames: number[] = []
      const began = await new Promise<number>(requestAnimationFrame)
      const from = scrollY
      for (let last = began; last - began < length;) {
        const now = await new Promise<number>(requestAnimationFrame)
        scrollTo(0, from + ((now - began) / 1000) * pixels)
        frames.push(now - last)
        last = now
      }
      return frames
    },
    [speed, SECONDS * 1000] as const,
  )

const figures = (values: readonly number[]) =>
  [0.5, 0.99, 1].map((share) => percentile(values, share).toFixed(1).padStart(7)).join(' ')

runCommand(async () => {
  const stage = await raiseStage({ pools: LIVED, days: 90 })
  try {
    await openPools(stage.chain, POOLS - LIVED)
    console.log(`${POOLS} pools, ${SECONDS} s, CPU slowed ${SLOWED} times, ms      p50     p99     max`)
    for (const [name, viewport] of Object.entries(viewports)) {
      const page = await openLive(stage, viewport)
      await page.getByRole('button', { name: /^Show all / }).click()
      await page.getByRole('button', { name: en.pools.showFewer }).waitFor()
      const cdp = await page.context().newCDPSession(page)
      await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWED })
      for (const speed of speeds) {
        let frames: number[] = []
        const trace = await recordTrace(cdp, async () => {
          frames = await scroll(page, speed)
        })
        const tasks = mainThreadTasks(trace).map(({ dur = 0, tdur = dur }) => tdur / 1000)
        const label = `${name}, ${speed} px/s`.padEnd(30)
        console.log(`${label} frames        ${figures(frames)}   over 33: ${frames.filter((ms) => ms > 33.4).length}`)
        console.log(`${label} main tasks    ${figures(tasks)}   over 33: ${tasks.filter((ms) => ms > 33).length}`)
      }
      await page.close()
    }
  } finally {
    await stage.stop()
  }
})
