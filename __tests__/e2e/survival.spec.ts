import { expect, type BrowserContext, type Page } from '@playwright/test'
import { en } from '@/lib/i18n/en'
import { startChain } from '../../scripts/chain/start-chain'
import { createPool, joinPool } from '../../scripts/stage/act'
import { chainFigures } from './support/chain-figures'
import { DashboardPage, toNumber } from './support/dashboard-page'
import { test } from './support/test'

const { alerts, connection } = en

// Left to itself the browser keeps pages for the way back, as it does for people.
test.use({
  launchOptions: [
    async ({ launchOptions }, use) => {
      await use({ ...launchOptions, ignoreDefaultArgs: ['--disable-back-forward-cache'] })
    },
    { scope: 'worker' },
  ],
})

/** All events that the chain holds, by the page's own count, each once. */
async function expectComplete(chain: Parameters<typeof chainFigures>[0], dashboard: DashboardPage): Promise<void> {
  if (!(await dashboard.panel.isVisible())) await dashboard.badge.click()
  const { totalEvents } = await chainFigures(chain, 'UTC')
  await expect.poll(async () => toNumber(await dashboard.fact(connection.rows.totalEvents))).toBe(totalEvents)
}

const storageOf = async (context: BrowserContext, page: Page) => {
  const session = await context.newCDPSession(page)
  const origin = await page.evaluate(() => location.origin)
  return {
    clear: () => session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' }),
    limitTo: (quotaSize: number) => session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize }),
  }
}

test('the network emulation stalls the socket: what happened meanwhile is there afterwards', async ({
  chain,
  dashboard,
  context,
}) => {
  await dashboard.openLive()
  await context.setOffline(true)
  await dashboard.expectFace('offline')
  await joinPool(chain, await createPool(chain, 'While offline'))
  await context.setOffline(false)
  await dashboard.expectFace('live')
  await expect(dashboard.pool('While offline')).toHaveCount(1)
  await expectComplete(chain, dashboard)
})

test('the machine sleeps and its sockets die without a word: found out by the clock, and caught up', async ({
  chain,
  gate,
  dashboard,
  page,
}) => {
  await page.addInitScript(() => {
    const { now } = Date
    Object.assign(globalThis, { sleptMs: 0 })
    Date.now = () => now() + (globalThis as unknown as { sleptMs: number }).sleptMs
  })
  await dashboard.openLive()
  const { sockets } = gate
  gate.mute()
  await createPool(chain, 'While asleep')
  await page.evaluate(() => Object.assign(globalThis, { sleptMs: 600_000 }))
  // Well before a silence of ten seconds would have been noticed and probed.
  await expect.poll(() => gate.sockets, { timeout: 8_000 }).toBeGreaterThan(sockets)
  await dashboard.expectFace('live')
  await expect(dashboard.pool('While asleep')).toHaveCount(1)
  await expectComplete(chain, dashboard)
})

test('a hidden tab goes on: its events are there when it is seen again', async ({ chain, gate, dashboard, page }) => {
  await dashboard.openLive()
  const { sockets } = gate
  const show = (state: DocumentVisibilityState) =>
    page.evaluate((visibility) => {
      Object.defineProperty(document, 'visibilityState', { value: visibility, configurable: true })
      document.dispatchEvent(new Event('visibilitychange'))
    }, state)
  await show('hidden')
  await joinPool(chain, await createPool(chain, 'While hidden'))
  await show('visible')
  await expect(dashboard.pool('While hidden')).toHaveCount(1)
  await dashboard.expectFace('live')
  await expectComplete(chain, dashboard)
  expect(gate.sockets).toBe(sockets)
})

test('away and back: live, with what happened meanwhile', async ({ chain, dashboard, page }) => {
  await dashboard.openLive()
  await page.goto('/')
  await createPool(chain, 'While away')
  await page.goBack()
  await dashboard.expectLive()
  await expect(dashboard.pool('While away')).toHaveCount(1)
  await createPool(chain, 'Back again')
  await expect(dashboard.pools.first()).toContainText('Back again')
  await expectComplete(chain, dashboard)
})

test('the browser’s storage is cleared under the page: it goes on, and the next visit reads all again', async ({
  chain,
  dashboard,
  page,
  context,
}) => {
  await dashboard.openLive()
  const storage = await storageOf(context, page)
  await storage.clear()
  await createPool(chain, 'After the clearing')
  await expect(dashboard.pools.first()).toContainText('After the clearing')
  await expectComplete(chain, dashboard)
  await page.reload()
  await dashboard.expectLive()
  await expectComplete(chain, dashboard)
})

test('the browser’s storage is full: it is said, and every tab has everything all the same', async ({
  chain,
  dashboard,
  page,
  context,
}) => {
  await page.goto('/')
  const storage = await storageOf(context, page)
  await storage.limitTo(1)
  await dashboard.openLive()
  await createPool(chain, 'Not kept')
  await expect(dashboard.pools.first()).toContainText('Not kept')
  await expectComplete(chain, dashboard)
  await expect(dashboard.panel.getByText(alerts.storage)).toBeVisible()
  const other = new DashboardPage(await context.newPage())
  await other.openLive()
  await expectComplete(chain, other)
})

test('the chain is started anew with another genesis: its pools take the place of the old ones', async ({
  chain,
  gate,
  dashboard,
}) => {
  await dashboard.openLive()
  await createPool(chain, 'Of the old chain')
  await expect(dashboard.pools.first()).toContainText('Of the old chain')
  const next = await startChain({ pools: 12, days: 5 })
  try {
    gate.leadTo(next.httpUrl)
    await expect(dashboard.pools).toHaveCount(12)
    await dashboard.expectFace('live')
    await expect(dashboard.pool('Of the old chain')).toHaveCount(0)
    await createPool(next, 'Of the new chain')
    await expect(dashboard.pools.first()).toContainText('Of the new chain')
    await expectComplete(next, dashboard)
  } finally {
    await next.stop()
  }
})
