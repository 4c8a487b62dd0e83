import { expect } from '@playwright/test'
import { en } from '@/lib/i18n/en'
import { es } from '@/lib/i18n/es'
import { createPool } from '../../scripts/stage/act'
import { complaintsOf } from './support/complaints'
import { DashboardPage } from './support/dashboard-page'
import { test } from './support/test'
import { seenFrames, shiftSum, watchFrames } from './support/watch-frames'

test.use({ timezoneId: 'America/Mexico_City' })

test.describe('a Spanish browser', () => {
  test.use({ locale: 'es-MX' })

  test('gets Spanish everywhere, sees no English before it, and nothing jumps', async ({ chain, page }) => {
    const complaints = complaintsOf(page)
    await watchFrames(page)
    await page.goto(DashboardPage.path)
    await expect(page.getByRole('heading', { level: 1, name: es.landing.page.heading })).toBeVisible()
    await expect(page).toHaveTitle(es.landing.page.title)
    await expect(page.locator('html')).toHaveAttribute('lang', 'es')
    await expect(page.getByRole('button', { name: new RegExp(`^${es.connection.faces.live}`) })).toBeVisible()
    await expect(page.getByRole('list', { name: es.pools.list }).getByRole('listitem').first()).toBeVisible()
    const frames = await seenFrames(page)
    expect(frames.filter(({ visible, heading }) => visible && heading === en.landing.page.heading)).toEqual([])
    expect(await shiftSum(page)).toBeLessThanOrEqual(0.02)

    await createPool(chain, 'Techo para todos')
    await expect(page.locator('[data-sonner-toast]').getByText(es.toasts.titles.PoolCreated)).toBeVisible()
    expect(complaints).toEqual([])
  })

  test('keeps Spanish from page to page, titles included', async ({ chain: _chain, page }) => {
    await page.goto('/')
    await expect(page).toHaveTitle(es.shell.title)
    await page.getByRole('link', { name: es.landing.open }).click()
    await expect(page).toHaveTitle(es.landing.page.title)
    for (const [path, title] of Object.entries({
      following: es.following.page.title,
      activity: es.record.page.title,
      'address?id=0x71c7656ec7ab88b098defb751b7401b5f6d8976f': es.addresses.titleOf('0x71c…976f'),
    })) {
      await page.goto(`${DashboardPage.path}/${path}`)
      await expect(page).toHaveTitle(title)
    }
    await page.goto('/no-such-page')
    await expect(page.getByRole('heading', { name: es.errors.notFound })).toBeVisible()
    await expect(page.getByText(en.errors.notFound)).toBeHidden()
  })

  test('shows the page although the words cannot be fetched', async ({ chain: _chain, page }) => {
    let refused = 0
    await page.route('**/*.js', async (route) => {
      const response = await route.fetch()
      if (!(await response.text()).includes(es.landing.heading)) return route.fulfill({ response })
      refused++
      return route.abort()
    })
    await page.goto('/')
    await expect(page.getByRole('heading', { level: 1, name: en.landing.heading })).toBeVisible()
    expect(refused).toBeGreaterThan(0)
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  })
})

test('the words of another language are not fetched for an English browser', async ({ dashboard, page }) => {
  const bodies: Promise<string>[] = []
  page.on('response', (response) => {
    if (response.url().endsWith('.js')) bodies.push(response.text())
  })
  await dashboard.openLive()
  expect((await Promise.all(bodies)).filter((body) => body.includes(es.landing.page.lead))).toEqual([])
})

test('language and time zone are chosen in the menu and kept, in other tabs as well', async ({ dashboard, page }) => {
  await dashboard.openLive()
  const other = await page.context().newPage()
  await other.goto('/')
  await page.getByRole('button', { name: en.settings.open }).click()
  await page.getByRole('combobox', { name: en.settings.zone }).selectOption('Asia/Tokyo')
  await page.getByRole('button', { name: 'Español' }).click()
  await expect(page).toHaveTitle(es.landing.page.title)
  await expect(other).toHaveTitle(es.shell.title)

  await watchFrames(page)
  await page.reload()
  await expect(page.getByRole('heading', { level: 1, name: es.landing.page.heading })).toBeVisible()
  const frames = await seenFrames(page)
  expect(frames.filter(({ visible, heading }) => visible && heading !== es.landing.page.heading)).toEqual([])
  const opened = page.getByRole('list', { name: es.pools.list }).getByRole('listitem').first().locator('time').first()
  await expect(opened).toHaveAttribute('title', /GMT\+9/)
})
