import { expect, type BrowserContext } from '@playwright/test'
import { en } from '@/lib/i18n/en'
import { createPool, joinPool, payIn } from '../../scripts/stage/act'
import { chainFigures } from './support/chain-figures'
import { DashboardPage, toNumber } from './support/dashboard-page'
import { forbidWorkers, limitTo, type HostKind } from './support/hosts'
import { askedNotifications, recordNotifications } from './support/notifications'
import { test } from './support/test'

const { cards, connection } = en
const kinds: readonly HostKind[] = ['shared worker', 'elected tab', 'per tab']

/** Opens so many dashboards, one after the other: the first one leads. */
const openTabs = async (context: BrowserContext, count: number): Promise<DashboardPage[]> => {
  const tabs: DashboardPage[] = []
  for (let index = 0; index < count; index++) {
    const tab = new DashboardPage(await context.newPage())
    await recordNotifications(tab.page)
    await tab.openLive()
    tabs.push(tab)
  }
  return tabs
}

const total = async (tab: DashboardPage) => toNumber(await tab.fact(connection.rows.totalEvents))

for (const kind of kinds) {
  test.describe(kind, () => {
    test.use({ permissions: ['notifications'] })
    test.beforeEach(({ context }) => limitTo(context, kind))

    test('three tabs receive the same, over as few sockets as there can be, and tell it once', async ({
      chain,
      gate,
      context,
    }) => {
      const tabs = await openTabs(context, 3)
      await expect.poll(() => gate.standing).toBe(kind === 'per tab' ? 3 : 1)
      await joinPool(chain, await createPool(chain, 'For every tab'))
      await createPool(chain, 'And another')
      const expected = await chainFigures(chain, 'UTC')
      for (const tab of tabs) {
        await expect(tab.pool('For every tab')).toHaveCount(1)
        await expect(tab.feed.first()).toContainText('And another')
        await expect.poll(() => tab.figure(cards.totalPools)).toBe(expected.totalPools)
        await tab.badge.click()
        await expect.poll(() => total(tab)).toBe(expected.totalEvents)
      }
      const asked = async () => (await Promise.all(tabs.map(({ page }) => askedNotifications(page)))).flat()
      await expect.poll(async () => (await asked()).length).toBeGreaterThanOrEqual(2)
      // When what came last was told in every tab, a double would have been as well.
      for (const tab of tabs) await expect(tab.messages).toContainText(['And another'])
      expect((await asked()).length).toBe(2)
    })

    test('the tab that came first is closed while events keep coming: nothing is lost, nothing is doubled', async ({
      chain,
      gate,
      context,
    }) => {
      const [first, ...others] = await openTabs(context, 3)
      const id = await createPool(chain, 'Before')
      for (const tab of others) {
        await expect(tab.pool('Before')).toHaveCount(1)
        await tab.badge.click()
      }
      const paying = payIn(chain, id, 40)
      await first!.page.close()
      await createPool(chain, 'Meanwhile', 2)
      await paying
      await createPool(chain, 'After')
      const { totalEvents, totalPools } = await chainFigures(chain, 'UTC')
      for (const tab of others) {
        await expect.poll(() => total(tab)).toBe(totalEvents)
        await expect.poll(() => tab.figure(cards.totalPools)).toBe(totalPools)
        await tab.expectFace('live')
      }
      await expect.poll(() => gate.standing).toBe(kind === 'per tab' ? 2 : 1)
    })
  })
}

test.describe('a leading tab, where workers are forbidden', () => {
  test.beforeEach(({ context }) => forbidWorkers(context))

  test('that is closed is followed by the next, whose socket brings the next event', async ({
    chain,
    gate,
    context,
  }, testInfo) => {
    const [first, second] = await openTabs(context, 2)
    const { sockets } = gate
    const closedAt = performance.now()
    await first!.page.close()
    await expect.poll(() => gate.sockets, { intervals: [5] }).toBe(sockets + 1)
    const movedAfter = performance.now() - closedAt
    await createPool(chain, 'By the next')
    await expect(second!.pool('By the next')).toHaveCount(1)
    const shownAfter = performance.now() - closedAt
    const description = `socket after ${movedAfter.toFixed(0)} ms, next event shown after ${shownAfter.toFixed(0)} ms`
    testInfo.annotations.push({ type: 'hand-over', description })
  })

  test('that freezes is replaced, and shows the same as the others when it wakes', async ({ chain, gate, context }) => {
    test.slow()
    const [first, ...others] = await openTabs(context, 3)
    for (const tab of [first!, ...others]) await tab.badge.click()
    const { sockets } = gate
    const session = await context.newCDPSession(first!.page)
    await session.send('Debugger.enable')
    const paused = new Promise((resolve) => session.once('Debugger.paused', resolve))
    await session.send('Debugger.pause')
    await paused
    await createPool(chain, 'While it sleeps')
    for (const tab of others) await expect(tab.pool('While it sleeps')).toHaveCount(1)
    // One tab took over, not two.
    expect(gate.sockets).toBe(sockets + 1)
    await session.send('Debugger.resume')
    await createPool(chain, 'Awake again')
    const { totalEvents, totalPools } = await chainFigures(chain, 'UTC')
    for (const tab of [first!, ...others]) {
      await expect(tab.pool('Awake again')).toHaveCount(1)
      await expect.poll(() => total(tab)).toBe(totalEvents)
      await expect.poll(() => tab.figure(cards.totalPools)).toBe(totalPools)
      await tab.expectFace('live')
    }
    await expect.poll(() => gate.standing).toBe(1)
    await session.detach()
  })
})
