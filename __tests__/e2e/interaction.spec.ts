import { expect, type Page } from '@playwright/test'
import { en } from '@/lib/i18n/en'
import { hostileNames } from '../../scripts/chain/hostile-names'
import { createPool } from '../../scripts/stage/act'
import { complaintsOf } from './support/complaints'
import { test } from './support/test'

const { connection, notifications, shell } = en

/** What has the focus, by its accessible name as far as markup tells it, and whether that can be seen. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement
    if (!element || element === document.body) return null
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element)
    const name = element.getAttribute('aria-label') ?? element.textContent ?? ''
    return { name: name.trim(), seen: (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none' }
  })

test.describe('keyboard', () => {
  // Few pools: each has stops of its own.
  test.use({ chainOptions: { pools: 6, days: 2 } })

  test('the keyboard reaches the badge, its panel and every control', async ({ chain: _chain, dashboard, page }) => {
    await dashboard.openLive()
    await expect(page.getByRole('region', { name: en.charts.activity.title, exact: true })).toBeVisible()
    const stops: string[] = []
    for (;;) {
      await page.keyboard.press('Tab')
      const stop = await focused(page)
      if (!stop || stops.length > 200) break
      expect(stop.seen, `the focus on “${stop.name.slice(0, 40)}” can be seen`).toBe(true)
      stops.push(stop.name)
      if (!stop.name.startsWith(connection.faces.live)) continue
      await expect(dashboard.panel).toBeVisible()
      await page.keyboard.press('Escape')
      await expect(dashboard.panel).toHaveCount(0)
      await expect(dashboard.badge).toBeFocused()
    }
    expect(stops[0]).toBe(shell.skip)
    const { ranges, by } = en.charts
    const wanted = [shell.home, shell.pools, connection.refresh, ranges[30], by.week, en.activity.list]
    expect(stops).toEqual(expect.arrayContaining(wanted))
    expect(stops.some((name) => name === notifications.turnOn || name === notifications.short.denied)).toBe(true)
  })
})

test('the badge’s panel opens by Enter and stays; Escape closes it', async ({ chain: _chain, dashboard, page }) => {
  await dashboard.openLive()
  await dashboard.badge.focus()
  await page.keyboard.press('Enter')
  await expect(dashboard.panel).toBeVisible()
  await expect(dashboard.badge).toHaveAttribute('aria-expanded', 'true')
  await page.keyboard.press('Escape')
  await expect(dashboard.panel).toHaveCount(0)
  await expect(dashboard.badge).toHaveAttribute('aria-expanded', 'false')
})

/** Names of all animations and transitions that ran while `act` went on. */
const animationsDuring = async (page: Page, act: () => Promise<void>) => {
  await page.evaluate(() => {
    const seen = new Set<string>()
    Object.assign(globalThis, { seenAnimations: seen })
    const look = () => {
      for (const animation of document.getAnimations()) {
        const { target } = animation.effect as KeyframeEffect
        seen.add(`${animation.constructor.name} on ${(target as Element | null)?.className}`)
      }
      requestAnimationFrame(look)
    }
    look()
  })
  await act()
  return page.evaluate(() => [...(globalThis as unknown as { seenAnimations: Set<string> }).seenAnimations])
}

for (const reducedMotion of ['reduce', 'no-preference'] as const) {
  test(`motion with prefers-reduced-motion: ${reducedMotion}`, async ({ chain, dashboard, page }) => {
    await page.emulateMedia({ reducedMotion })
    await dashboard.openLive()
    const animations = await animationsDuring(page, async () => {
      await createPool(chain, 'In motion')
      await expect(dashboard.pools.first()).toContainText('In motion')
      await expect(dashboard.messages).toContainText(['In motion'])
      await dashboard.badge.click()
      await expect(dashboard.panel).toBeVisible()
    })
    if (reducedMotion === 'reduce') expect(animations).toEqual([])
    else expect(animations.length).toBeGreaterThan(2)
  })
}

test('hostile names are text', async ({ chain, dashboard, page }) => {
  const complaints = complaintsOf(page)
  page.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  await dashboard.openLive()
  const injected = page.locator('body').locator('img, iframe, object, script:not([src]):not([id])')
  const [before, title] = [await injected.count(), await page.title()]
  for (const name of hostileNames) {
    const id = await createPool(chain, name)
    const row = dashboard.pools.filter({ hasText: `#${id}` }).first()
    await expect(row).toBeVisible()
    // However long or tall a name is, its row is a row.
    await expect.poll(async () => (await row.boundingBox())?.height ?? 0).toBeLessThan(80)
  }
  await expect(dashboard.messages.first()).toBeVisible()
  expect(await injected.count()).toBe(before)
  expect(await page.title()).toBe(title)
  expect(complaints).toEqual([])

  const [html = ''] = hostileNames
  await expect(dashboard.pool(html).getByText(html, { exact: true }).first()).toBeVisible()
  const backwards = dashboard.pool('override').first().locator('bdi')
  await expect(backwards).toHaveText(/evitagen/)
  await expect(dashboard.pool('Unnamed pool').first()).toBeVisible()
  const long = dashboard.pool('Ahorro Ahorro').first().locator('button[aria-expanded]')
  await long.click()
  await expect(long).toHaveAttribute('aria-expanded', 'true')
  expect((await long.innerText()).length).toBeGreaterThan(4900)
})
