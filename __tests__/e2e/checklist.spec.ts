import { expect } from '@playwright/test'
import { en } from '@/lib/i18n/en'
import { createPool, joinPool, payIn } from '../../scripts/stage/act'
import { chainFigures } from './support/chain-figures'
import { DashboardPage, toNumber } from './support/dashboard-page'
import {
  askedNotifications,
  permissionRequests,
  recordNotifications,
  shownNotifications,
  stubPermissionPrompt,
} from './support/notifications'
import { pageMemory } from './support/page-memory'
import { test } from './support/test'

const { cards, connection, notifications } = en

test('page connects (LIVE)', async ({ chain, dashboard }) => {
  await dashboard.open()
  await dashboard.expectLive()
  await expect(dashboard.badge).toContainText(`#${chain.head}`)
  await expect(dashboard.card(cards.liveStatus)).toContainText(cards.upToDate)
})

test('a created pool appears at once', async ({ chain, dashboard }) => {
  await dashboard.openLive()
  const id = await createPool(chain, 'Roof of the school')
  const row = dashboard.pools.first()
  await expect(row).toContainText('Roof of the school', { timeout: 1000 })
  await expect(row).toContainText(`#${id}`)
  await expect(row).toContainText(en.pools.status.accepting)
  await expect(dashboard.feed.first()).toContainText('Roof of the school')
  await expect(dashboard.messages).toContainText(['Roof of the school'])
  await expect(dashboard.messages).toContainText([en.toasts.titles.PoolCreated])
})

test.describe('desktop notification', () => {
  test.use({ permissions: ['notifications'] })

  test('desktop notification appears', async ({ chain, dashboard, browser, page, baseURL }) => {
    await recordNotifications(page)
    await dashboard.openLive()
    const first = await createPool(chain, 'A well for us')
    await expect.poll(() => shownNotifications(page)).toHaveLength(1)
    // When the second one is shown, a double of the first would have been as well.
    const next = await createPool(chain, 'Bicycles')
    await expect.poll(() => shownNotifications(page)).toHaveLength(2)
    const [shown, second] = await shownNotifications(page)
    expect(shown?.title).toBe(notifications.newPool.title)
    expect(shown?.body).toMatch(/^A well for us by 0x[0-9a-f]+…[0-9a-f]+$/i)
    expect(shown?.icon).toContain('/icon')
    expect(shown?.tag).toBe(`pool-${first}`)
    expect(second?.body).toContain('Bicycles')
    expect(await askedNotifications(page)).toEqual([`pool-${first}`, `pool-${next}`])

    const denied = await browser.newContext({ permissions: [], ...(baseURL && { baseURL }) })
    const other = new DashboardPage(await denied.newPage())
    await recordNotifications(other.page)
    await other.openLive()
    await createPool(chain, 'Not told')
    await createPool(chain, 'Nor this')
    await expect(other.messages).toContainText(['Nor this'])
    expect(await askedNotifications(other.page)).toEqual([])
    await expect.poll(() => shownNotifications(page)).toHaveLength(4)
    await denied.close()
  })
})

test('dashboard updates live', async ({ chain, dashboard }) => {
  await dashboard.openLive()
  const figure = (title: string) => dashboard.figure(title)
  const before = { pools: await figure(cards.totalPools), today: await figure(cards.eventsToday) }
  const id = await createPool(chain, 'Seeds for spring')
  await joinPool(chain, id)
  await expect.poll(() => figure(cards.totalPools)).toBe(before.pools + 1)
  await expect.poll(() => figure(cards.eventsToday)).toBe(before.today + 2)
  await expect(dashboard.feed.first()).toContainText(en.activity.kinds.MemberJoined)
  await expect(dashboard.feed.nth(1)).toContainText(en.activity.kinds.PoolCreated)
  await expect(dashboard.feed).toHaveCount(10)
  await expect(dashboard.pool('Seeds for spring')).toContainText(en.pools.members(1, 30))
})

test.describe('statistics', () => {
  // Where it is another day than in UTC at this moment.
  const timezoneId = new Date().getUTCHours() < 11 ? 'Pacific/Pago_Pago' : 'Pacific/Kiritimati'
  test.use({ timezoneId })

  test('badge shows correct statistics', async ({ chain, dashboard }) => {
    await dashboard.openLive()
    await joinPool(chain, await createPool(chain, 'Counted'))
    await dashboard.badge.click()
    const { rows } = connection
    await expect(async () => {
      const expected = await chainFigures(chain, timezoneId)
      const shown = async (label: string) => toNumber(await dashboard.fact(label))
      expect(await shown(rows.totalEvents)).toBe(expected.totalEvents)
      expect(await shown(rows.eventsToday)).toBe(expected.eventsToday)
      expect(await shown(rows.eventsThisHour)).toBe(expected.eventsThisHour)
      expect(await shown(rows.through)).toBe(expected.head)
      expect(await shown(rows.attempts)).toBe(0)
      expect(await dashboard.fact(rows.latestPool)).toBe(expected.latestPool)
      const time = dashboard.panel.locator(`dt:text-is("${rows.lastEvent}") + dd time`)
      expect(Date.parse((await time.getAttribute('datetime')) ?? '')).toBe(expected.lastEventAt * 1000)
      expect(await dashboard.figure(cards.totalPools)).toBe(expected.totalPools)
      expect(await dashboard.figure(cards.eventsToday)).toBe(expected.eventsToday)
    }).toPass({ timeout: 15_000 })
    expect(await dashboard.fact(rows.latency)).toMatch(/^\d+ ms$/)
  })
})

test('network away → reconnects by itself', async ({ chain, gate, dashboard, page }) => {
  await dashboard.openLive()
  await page.evaluate(() => Object.assign(globalThis, { sameDocument: true }))
  await gate.close()
  await dashboard.expectFace('reconnecting')
  const names = ['While away one', 'While away two', 'While away three']
  for (const name of names) await createPool(chain, name)
  await expect(dashboard.pool('While away')).toHaveCount(0)
  await gate.open()
  await dashboard.expectFace('live')
  for (const name of names) await expect(dashboard.pool(name)).toHaveCount(1)
  const expected = await chainFigures(chain, 'UTC')
  await expect.poll(() => dashboard.figure(cards.totalPools)).toBe(expected.totalPools)
  await createPool(chain, 'Pushed again')
  await expect(dashboard.pools.first()).toContainText('Pushed again')
  expect(await page.evaluate(() => 'sameDocument' in globalThis)).toBe(true)
})

test('reload: history and live work together', async ({ chain, dashboard, page }) => {
  await dashboard.openLive()
  await createPool(chain, 'Before the reload')
  await expect(dashboard.pools.first()).toContainText('Before the reload')
  const reloading = page.reload()
  for (const name of ['During one', 'During two', 'During three']) await createPool(chain, name)
  await reloading
  await dashboard.expectLive()
  await createPool(chain, 'After the reload')
  const newest = ['After the reload', 'During three', 'During two', 'During one', 'Before the reload']
  await expect(async () => {
    expect(await dashboard.pools.count()).toBe(50)
    for (const [index, name] of newest.entries()) await expect(dashboard.pools.nth(index)).toContainText(name)
  }).toPass({ timeout: 15_000 })
  await dashboard.badge.click()
  const expected = await chainFigures(chain, 'UTC')
  await expect.poll(async () => toNumber(await dashboard.fact(connection.rows.totalEvents))).toBe(expected.totalEvents)
  expect(await dashboard.figure(cards.totalPools)).toBe(expected.totalPools)
})

test('several tabs all receive', async ({ chain, dashboard, context }) => {
  const tabs = [dashboard, new DashboardPage(await context.newPage()), new DashboardPage(await context.newPage())]
  await Promise.all(tabs.map((tab) => tab.openLive()))
  await joinPool(chain, await createPool(chain, 'For every tab'))
  const expected = await chainFigures(chain, 'UTC')
  for (const tab of tabs) {
    await expect(tab.pool('For every tab')).toHaveCount(1)
    await expect(tab.feed.first()).toContainText(en.activity.kinds.MemberJoined)
    await expect.poll(() => tab.figure(cards.totalPools)).toBe(expected.totalPools)
  }
  await expect(async () => {
    const today = await Promise.all(tabs.map((tab) => tab.figure(cards.eventsToday)))
    expect(new Set(today).size).toBe(1)
  }).toPass({ timeout: 5000 })
})

test('long session without a leak', async ({ chain, gate, dashboard, page }) => {
  test.slow()
  await dashboard.openLive()
  const id = await createPool(chain, 'Endless')
  await dashboard.badge.click()

  /** Events, and losses of the connection that heal at once, as when a device comes back: without the pauses between. */
  const live = async (rounds: number) => {
    for (let round = 0; round < rounds; round++) {
      const sockets = gate.sockets
      gate.cut()
      await payIn(chain, id, 20)
      await expect(async () => {
        await page.evaluate(() => dispatchEvent(new Event('online')))
        expect(gate.sockets).toBeGreaterThan(sockets)
      }).toPass()
      await payIn(chain, id, 60)
      const { totalEvents } = await chainFigures(chain, 'UTC')
      await expect
        .poll(async () => toNumber(await dashboard.fact(connection.rows.totalEvents)), { timeout: 30_000 })
        .toBe(totalEvents)
    }
    await dashboard.expectFace('live')
    await expect(dashboard.messages).toHaveCount(0)
  }
  await live(6)
  const warm = await pageMemory(page)
  await live(6)
  // What is only about to be let go is gone a moment later; a leak stays.
  await expect(async () => {
    const { listeners, nodes, heapBytes } = await pageMemory(page)
    expect(listeners).toBeLessThan(warm.listeners + 5)
    expect(nodes).toBeLessThan(warm.nodes + 100)
    expect(heapBytes).toBeLessThan(warm.heapBytes + 1_500_000)
  }).toPass({ timeout: 20_000 })
})

test('permission prompt', async ({ chain, dashboard, page }) => {
  await stubPermissionPrompt(page, 'granted')
  await dashboard.openLive()
  await createPool(chain, 'Before asking')
  await expect(dashboard.messages).toContainText(['Before asking'])
  await page.reload()
  await dashboard.expectLive()
  expect(await permissionRequests(page)).toEqual([])
  expect(await shownNotifications(page)).toEqual([])

  await page.getByRole('button', { name: notifications.turnOn }).click()
  await expect(page.getByRole('button', { name: notifications.short.granted })).toBeVisible()
  expect(await permissionRequests(page)).toEqual([{ byGesture: true }])
  await createPool(chain, 'After asking')
  await expect.poll(() => shownNotifications(page)).toHaveLength(1)

  const refused = new DashboardPage(await page.context().newPage())
  await stubPermissionPrompt(refused.page, 'denied')
  await refused.openLive()
  await refused.page.getByRole('button', { name: notifications.turnOn }).click()
  const blocked = refused.page.getByRole('button', { name: notifications.short.denied })
  await blocked.click()
  await expect(refused.page.getByText(notifications.states.denied)).toBeVisible()
  expect(await permissionRequests(refused.page)).toHaveLength(1)
})
