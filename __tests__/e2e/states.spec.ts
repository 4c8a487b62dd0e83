import { expect } from '@playwright/test'
import { en } from '@/lib/i18n/en'
import { rpc } from '../../scripts/chain/rpc'
import { setRight, wearFace } from '../../scripts/stage/faces'
import { createPool } from '../../scripts/stage/act'
import { test } from './support/test'

const { cards, connection, pools } = en

const details = {
  connecting: /^CONNECTING/,
  live: /complete through/,
  'catching-up': /\d+ blocks left/,
  delayed: /checking every 4 s/,
  reconnecting: /next try in \d+ s|trying now/,
  offline: /no network/,
  error: /belongs to another network/,
} as const

for (const [face, detail] of Object.entries(details) as [keyof typeof details, RegExp][]) {
  test(`face ${connection.faces[face]}, and back to LIVE`, async ({ chain, gate, dashboard, page }) => {
    await dashboard.openLive()
    const scene = { page, gate, chain }
    await wearFace(face, scene)
    await expect(dashboard.badge).toHaveText(detail)
    if (face !== 'live') await expect(dashboard.card(cards.liveStatus)).toContainText(connection.words[face])
    const retry = page.getByRole('button', { name: connection.retry })
    await expect(retry).toHaveCount(face === 'offline' || face === 'error' ? 1 : 0)
    await setRight(scene)
    // By the time of the click it may have come back by itself, and the button be gone.
    if (face === 'error') await retry.click({ timeout: 3_000 }).catch(() => undefined)
    await dashboard.expectLive()
    await createPool(chain, 'And on it goes')
    await expect(dashboard.pools.first()).toContainText('And on it goes')
  })
}

test('while the pools load, their places are kept', async ({ chain: _chain, gate, dashboard, page }) => {
  gate.treat({ socket: 'hold', http: 'hold' })
  await dashboard.open()
  await dashboard.expectFace('connecting')
  await expect(page.getByText(pools.loading)).toBeAttached()
  await expect(dashboard.pools).toHaveCount(0)
  gate.treat({ socket: 'pass', http: 'pass' })
  await dashboard.expectLive()
  await expect(page.getByText(pools.loading)).toHaveCount(0)
})

test('without a network from the start, it says so', async ({ chain: _chain, gate, dashboard, page, context }) => {
  gate.treat({ socket: 'hold', http: 'hold' })
  await dashboard.open()
  await dashboard.expectFace('connecting')
  // What the page consists of has to be there before the network goes: until nothing more was fetched for a while.
  let before = -1
  const fetched = () => page.evaluate(() => performance.getEntriesByType('resource').length)
  const isSteady = async () => before === (before = await fetched())
  await expect.poll(isSteady, { intervals: [700] }).toBe(true)
  await context.setOffline(true)
  await dashboard.expectFace('offline')
  await expect(page.getByText(pools.offline.title)).toBeVisible()
})

test('offline with pools shown: the last known picture stays', async ({ chain: _chain, dashboard, page, context }) => {
  await dashboard.openLive()
  await context.setOffline(true)
  await expect(page.getByText(pools.offline.stale)).toBeVisible()
  await expect(dashboard.pools.first()).toBeVisible()
  await context.setOffline(false)
  await expect(page.getByText(pools.offline.stale)).toHaveCount(0)
  await dashboard.expectFace('live')
})

test('no contract at the address: an error with a way out', async ({ chain, dashboard, page }) => {
  const code = await rpc<string>(chain.httpUrl, 'eth_getCode', chain.address, 'latest')
  await rpc(chain.httpUrl, 'anvil_setCode', chain.address, '0x')
  await dashboard.open()
  await dashboard.expectFace('error')
  await expect(page.getByRole('alert').filter({ hasText: en.alerts['no-contract'] })).toBeVisible()
  await expect(page.getByText(pools.error.title)).toBeVisible()
  await rpc(chain.httpUrl, 'anvil_setCode', chain.address, code)
  await page.getByRole('button', { name: pools.error.retry }).click()
  await expect(dashboard.pools.first()).toBeVisible()
})

test.describe('an empty chain', () => {
  test.use({ chainOptions: {} })

  test('no pools yet, then the first one', async ({ chain, dashboard, page }) => {
    await dashboard.open()
    await dashboard.expectFace('live')
    await expect(page.getByText(pools.empty.title)).toBeVisible()
    await expect(page.getByText(en.activity.empty)).toBeVisible()
    await expect.poll(() => dashboard.figure(cards.totalPools)).toBe(0)
    await expect.poll(() => dashboard.figure(cards.eventsToday)).toBe(0)
    await createPool(chain, 'The very first')
    await expect(dashboard.pools).toHaveCount(1)
    await expect(dashboard.pools.first()).toContainText('The very first')
    await expect(page.getByText(pools.empty.title)).toHaveCount(0)
    expect(await dashboard.figure(cards.totalPools)).toBe(1)
  })
})
