import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { encodeFunctionData, parseAbi } from 'viem'
import { en } from '@/lib/i18n/en'
import { contract } from '@/lib/i18n/en/contract'
import { copying } from '@/lib/i18n/en/copying'
import { finder } from '@/lib/i18n/en/finder'
import { poolRecord } from '@/lib/i18n/en/pool-record'
import { rpc } from '../../scripts/chain/rpc'
import { createPool, joinPool, payIn } from '../../scripts/stage/act'
import { DashboardPage } from './support/dashboard-page'
import { test } from './support/test'

const fieldOf = (page: Page) => page.getByRole('combobox', { name: finder.field })
const findButton = (page: Page) => page.getByRole('button', { name: en.shell.find })

const violations = async (page: Page) => {
  // Half transparent text would be judged as pale.
  await page.waitForFunction(() =>
    document
      .getAnimations()
      .every(
        ({ effect, playState }) => playState === 'finished' || effect?.getComputedTiming().iterations === Infinity,
      ),
  )
  const { violations: found } = await new AxeBuilder({ page }).analyze()
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
}

test('a pool is found by its name and opened with the keyboard alone', async ({ chain, dashboard, page }) => {
  const id = await createPool(chain, 'Zanzibar harvest')
  await dashboard.openLive()
  await findButton(page).focus()
  await page.keyboard.press('Control+k')
  await expect(fieldOf(page)).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(findButton(page)).toBeFocused()
  await page.keyboard.press('Control+k')
  await page.keyboard.type('zanzib')
  await expect(page.getByRole('option')).toHaveText([/Zanzibar harvest/])
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(new RegExp(`/pool\\?id=${id}$`))
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Zanzibar harvest')
  await page.keyboard.press('Control+k')
  await page.getByRole('option', { name: finder.actions.follow('Zanzibar harvest') }).click()
  await expect(page.getByText(finder.said.followed('Zanzibar harvest'))).toBeVisible()
  await expect(page.getByRole('button', { name: en.following.follow('Zanzibar harvest') })).toHaveAttribute(
    'aria-pressed',
    'true',
  )
})

test('single keys lead to pages, to the search and to help, and can be switched off', async ({ dashboard, page }) => {
  await dashboard.openLive()
  await page.keyboard.press('/')
  await expect(page.getByRole('searchbox')).toBeFocused()
  await page.keyboard.type('ga')
  await expect(page).toHaveURL(/q=ga/)
  await page.getByRole('searchbox').blur()
  await page.keyboard.press('g')
  await page.keyboard.press('a')
  await expect(page).toHaveURL(/\/activity$/)
  await page.keyboard.press('?')
  const help = page.getByRole('dialog', { name: finder.help.title })
  await help.getByRole('checkbox', { name: finder.help.singleKeys }).uncheck()
  await page.keyboard.press('Escape')
  await expect(help).toBeHidden()
  await page.reload()
  await expect(findButton(page)).toBeVisible()
  await page.keyboard.press('g')
  await page.keyboard.press('d')
  await page.keyboard.press('Control+k')
  await expect(fieldOf(page)).toBeVisible()
  await expect(page).toHaveURL(/\/activity$/)
})

test('nothing for axe to find in the palette and in help, in both schemes', async ({ dashboard, page }) => {
  test.slow()
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await dashboard.openLive()
    await findButton(page).click()
    await page.keyboard.type('a')
    await expect(page.getByRole('option').first()).toBeVisible()
    expect(await violations(page)).toEqual([])
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: en.shell.help, exact: true }).click()
    await expect(page.getByRole('dialog', { name: finder.help.title })).toBeVisible()
    expect(await violations(page)).toEqual([])
  }
})

test('a first visit is introduced until it says so, and nothing moves afterwards', async ({ dashboard, page }) => {
  await dashboard.openLive()
  const introduction = page.getByRole('region', { name: en.welcome.title })
  await expect(introduction).toContainText(en.welcome.points.risk)
  await introduction.getByRole('button', { name: en.welcome.dismiss }).click()
  await expect(introduction).toBeHidden()
  await page.reload({ waitUntil: 'commit' })
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(introduction).toBeHidden()
})

test('a pool’s page tells its whole record, filtered by kind, with what was saved over time', async ({
  chain,
  context,
  page,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const id = await createPool(chain, 'Told whole')
  await payIn(chain, id, 3)
  await joinPool(chain, id, 2)
  await page.goto(`${DashboardPage.path}/pool?id=${id}`)
  const events = page.getByRole('region', { name: poolRecord.events }).getByRole('listitem')
  await expect(events).toHaveCount(5)
  const savings = page.getByRole('region', { name: poolRecord.savings.title })
  await expect(savings.getByRole('slider')).toHaveAttribute('aria-valuetext', /0\.0200 BTC$/)
  await page.getByRole('button', { name: en.activity.kinds.PoolCreated, exact: true }).click()
  await expect(events).toHaveCount(1)
  await expect(page).toHaveURL(new RegExp(`id=${id}&kind=PoolCreated`))
  await page.getByRole('button', { name: copying.link }).click()
  await expect(page.getByText(copying.copied, { exact: true })).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(new RegExp(`/pool\\?id=${id}$`))
  await joinPool(chain, id, 4)
  await expect(savings.getByRole('slider')).toHaveAttribute('aria-valuetext', /0\.0250 BTC$/)
})

test('a paused contract in emergency mode is said on every page', async ({ chain, dashboard, page }) => {
  const [owner] = chain.accounts
  if (!owner) throw new Error('The chain has no accounts.')
  const switches = parseAbi(['function pause()', 'function setEmergencyMode(bool)'])
  for (const data of [
    encodeFunctionData({ abi: switches, functionName: 'pause' }),
    encodeFunctionData({ abi: switches, functionName: 'setEmergencyMode', args: [true] }),
  ])
    await rpc(chain.httpUrl, 'eth_sendTransaction', { from: owner, to: chain.address, data })
  await dashboard.openLive()
  await expect(page.getByText(contract.paused)).toBeVisible()
  await expect(page.getByText(contract.emergency)).toBeVisible()
  await page.goto(`${DashboardPage.path}/pool?id=1`)
  await expect(page.getByText(contract.paused)).toBeVisible()
})
