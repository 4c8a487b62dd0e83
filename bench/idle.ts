import type { CDPSession } from '@playwright/test'
import { setTimeout as sleep } from 'node:timers/promises'
import { runCommand } from '../scripts/chain/run-command'
import { raiseStage } from '../scripts/stage/raise-stage'
import { mainThreadTasks } from './page/main-thread'
import { openLive } from './page/open-live'
import { recordTrace } from './page/record-trace'

const SECONDS = Number(process.argv[2] ?? 60)
/** Until what loading left to do is done. */
const SETTLE_MS = 15_000

/** Share of a processor that the page's main thread takes, its busiest names, and how often it painted. */
const watch = async (cdp: CDPSession, name: string) => {
  const trace = await recordTrace(cdp, () => sleep(SECONDS * 1000))
  const tasks = mainThreadTasks(trace)
  const busyMs = tasks.reduce((sum, { dur = 0, tdur = dur }) => sum + tdur / 1000, 0)
  const [task] = tasks
  const inMain = trace.filter(({ pid, tid }) => pid === task?.pid && tid === task.tid)
  const paints = inMain.filter((event) => event.name === 'Paint').length
  const timers = inMain.filter((event) => event.name === 'TimerFire').length
  const share = ((busyMs / (SECONDS * 1000)) * 100).toFixed(2)
  console.log(
    `${name.padEnd(9)} ${share.padStart(6)} % of a processor, ${paints} paints, ${timers} timers in ${SECONDS} s`,
  )
}

runCommand(async () => {
  const stage = await raiseStage({ pools: 250, days: 90, blockTime: 2 })
  try {
    const page = await openLive(stage)
    await sleep(SETTLE_MS)
    const cdp = await page.context().newCDPSession(page)
    await watch(cdp, 'visible')
    // A page behind another one of its window is hidden only where there are windows: here the page is told so.
    await page.evaluate(() => {
      Object.defineProperty(document, 'visibilityState', { get: () => 'hidden' })
      Object.defineProperty(document, 'hidden', { get: () => true })
      document.dispatchEvent(new Event('visibilitychange'))
    })
    await sleep(2_000)
    await watch(cdp, 'hidden')
  } finally {
    await stage.stop()
  }
})
