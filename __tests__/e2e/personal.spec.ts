import { expect } from '@playwright/test'
import { en } from '@/lib/i18n/en'
import { createPool, joinPool, payIn } from '../../scripts/stage/act'
import { DashboardPage } from './support/dashboard-page'
import { test } from './support/test'

const { following, addresses, filters, record, pools, activity, shell } = en
const paths = {
  following: `${DashboardPage.path}/following`,
  activity: `${DashboardPage.path}/activity`,
  address: `${DashboardPage.path}/address`,
}

test('a pool is followed by one click, found on its page, and still there after a reload', async ({
  chain,
  dashboard,
  page,
}) => {
  await createPool(chain, 'Followed by one click')
  await dashboard.openLive()
  await dashboard
    .pool('Followed by one click')
    .getByRole('button', { name: /^Follow / })
    .click()
  await page.getByRole('navigation').getByRole('link', { name: shell.following }).click()
  const followed = page.getByRole('list', { name: following.page.followed }).getByRole('listitem')
  await expect(followed).toHaveCount(1)
  await expect(followed).toContainText('Followed by one click')
  await page.reload()
  await expect(followed).toContainText('Followed by one click')
  await followed.getByRole('button', { name: /^Follow / }).click()
  await expect(page.getByText(following.none.title)).toBeVisible()
})

test('an address entered as mine finds my pools, and the list is filtered by it', async ({
  chain,
  dashboard,
  page,
}) => {
  const me = chain.accounts[3] as string
  const id = await createPool(chain, 'Hers to find')
  await joinPool(chain, id, 2)
  await page.goto(paths.following)
  const mine = page.getByRole('region', { name: addresses.mine.title })
  await mine.getByRole('textbox').fill('0x12')
  await mine.getByRole('button', { name: addresses.mine.add }).click()
  await expect(mine.getByRole('alert')).toHaveText(addresses.mine.faults.short)
  await mine.getByRole('textbox').fill(` ${me.toUpperCase()}`)
  await mine.getByRole('button', { name: addresses.mine.add }).click()
  const found = page.getByRole('list', { name: following.page.mine }).getByRole('listitem')
  await expect(found.filter({ hasText: 'Hers to find' })).toBeVisible()
  await dashboard.openLive()
  await page.getByRole('button', { name: filters.more }).click()
  await page.getByRole('button', { name: filters.mine, exact: true }).click()
  await expect(page).toHaveURL(/mine=1/)
  await expect(dashboard.pool('Hers to find')).toBeVisible()
  const count = await dashboard.pools.count()
  await expect(page.getByRole('button', { name: `${pools.tools.all} ${count}`, exact: true })).toBeVisible()
  await page.goBack()
  await expect(page).not.toHaveURL(/mine=1/)
  await expect.poll(() => dashboard.pools.count()).toBeGreaterThan(count)
})

test('the record is filtered by the address, goes back, and reaches its beginning', async ({ chain, page }) => {
  const id = await createPool(chain, 'On the record')
  await payIn(chain, id, 3)
  await page.goto(`${paths.activity}?pool=${id}`)
  const events = page.getByRole('region', { name: record.list, exact: true }).getByRole('listitem')
  await expect(events.filter({ hasText: activity.kinds.PoolCreated })).toHaveCount(1)
  await expect(events.filter({ hasText: activity.kinds.MemberJoined })).toHaveCount(3)
  await expect(page.getByText(record.beginning)).toBeVisible()
  await page.getByRole('button', { name: activity.kinds.PoolCreated, exact: true }).click()
  await expect(page).toHaveURL(/kind=PoolCreated/)
  await expect(events).toHaveCount(1)
  await page.goBack()
  await expect(events.filter({ hasText: activity.kinds.MemberJoined })).toHaveCount(3)
})

test('the record holds every event of the chain, in portions, also after a reload', async ({
  chain: _chain,
  dashboard,
  page,
}) => {
  await dashboard.openLive()
  await dashboard.badge.click()
  const total = Number((await dashboard.fact(en.connection.rows.totalEvents)).replace(/\D/g, ''))
  expect(total).toBeGreaterThan(100)
  await page.goto(paths.activity)
  const events = page.getByRole('region', { name: record.list, exact: true }).getByRole('listitem')
  const older = page.getByRole('button', { name: record.older })
  const end = page.getByText(record.beginning)
  await expect(older.or(end)).toBeVisible()
  while (await older.isVisible()) {
    await older.click()
    await expect(older.or(end)).toBeVisible()
  }
  await expect(events).toHaveCount(total)
})

test('an address’s page tells what it holds and did, can be mine, and helps where the address is none', async ({
  chain,
  page,
}) => {
  const id = await createPool(chain, 'Seen from its member')
  await joinPool(chain, id, 2)
  const who = (chain.accounts[3] as string).toLowerCase()
  await page.goto(`${DashboardPage.path}/pool?id=${id}`)
  await page.getByRole('table').getByRole('link').first().click()
  await expect(page).toHaveURL(`${paths.address}?id=${who}`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(who)
  const holds = page.getByRole('region', { name: addresses.holds, exact: true })
  await expect(holds.getByRole('row').filter({ hasText: 'Seen from its member' })).toContainText('100%')
  const did = page.getByRole('region', { name: addresses.did }).getByRole('listitem')
  await expect(did.first()).toContainText('Seen from its member')
  await page.getByRole('button', { name: addresses.thisIsMe }).click()
  await expect(page.getByText(addresses.isMine)).toBeVisible()
  await page.goto(`${paths.address}?id=0x12`)
  await expect(page.getByRole('heading', { name: addresses.bad.title })).toBeVisible()
  await page.getByRole('textbox', { name: record.who }).fill(who)
  await page.getByRole('button', { name: addresses.bad.show }).click()
  await expect(page.getByText(addresses.isMine)).toBeVisible()
})
