import AxeBuilder from '@axe-core/playwright'
import { expect, type Locator, type Page } from '@playwright/test'
import { en } from '@/lib/i18n/en'
import { complaintsOf } from './support/complaints'
import { DashboardPage } from './support/dashboard-page'
import { devices } from './support/devices'
import { test } from './support/test'

const paths = {
  landing: '/',
  dashboard: DashboardPage.path,
  following: `${DashboardPage.path}/following`,
  activity: `${DashboardPage.path}/activity`,
  address: `${DashboardPage.path}/address?id=0x${'1'.repeat(40)}`,
  'bad-address': `${DashboardPage.path}/address`,
  'not-found': '/no-such-page',
} as const

/** What is there once a page has its contents. */
const arrived: Partial<Record<keyof typeof paths, (page: Page) => Locator>> = {
  following: (page) => page.getByText(en.following.none.title),
  activity: (page) => page.getByRole('button', { name: en.record.older }),
  address: (page) => page.getByText(en.addresses.holdsNothing),
  'bad-address': (page) => page.getByRole('heading', { name: en.addresses.bad.title }),
}

/** Opens a page and everything on it that can be opened. */
const unfold = async (name: keyof typeof paths, dashboard: DashboardPage) => {
  const { page } = dashboard
  await page.goto(paths[name])
  await expect(page.getByRole('main')).toBeVisible()
  const contents = arrived[name]?.(page)
  if (contents) await expect(contents).toBeVisible()
  if (name !== 'dashboard') return
  await dashboard.expectLive()
  const fold = page.locator('summary', { hasText: en.charts.fold })
  if (await fold.isVisible()) await fold.click()
  await expect(page.getByRole('region', { name: en.charts.overTime.title })).toBeVisible()
  await dashboard.badge.click()
  await expect(dashboard.panel).toBeVisible()
}

/** Once everything that enters has come to rest: half transparent text would be judged as pale. */
const atRest = (page: Page) =>
  page.waitForFunction(() =>
    document
      .getAnimations()
      .every(
        ({ effect, playState }) => playState === 'finished' || effect?.getComputedTiming().iterations === Infinity,
      ),
  )

const violations = async (page: Page) => {
  await atRest(page)
  const { violations: found } = await new AxeBuilder({ page }).analyze()
  return found.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html, failureSummary }) => html + failureSummary).join(' ')}`,
  )
}

for (const [device, settings] of Object.entries(devices)) {
  test.describe(device, () => {
    test.use(settings)
    for (const name of Object.keys(paths) as (keyof typeof paths)[]) {
      test(`${name} on a ${device}: nothing for axe to find, nothing in the console`, async ({ dashboard, page }) => {
        // Every element is looked at in both schemes: on a busy machine that takes its time.
        test.slow()
        const complaints = complaintsOf(page)
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme })
          await unfold(name, dashboard)
          expect(await violations(page)).toEqual([])
        }
        expect(complaints).toEqual([])
      })
    }
  })
}

test.describe('320 px wide', () => {
  test.use({ viewport: { width: 320, height: 640 }, isMobile: true, hasTouch: true })

  for (const name of Object.keys(paths) as (keyof typeof paths)[]) {
    test(`${name} fits 320 px`, async ({ dashboard, page }) => {
      await unfold(name, dashboard)
      const sticksOut = () =>
        page.evaluate(() => {
          const all = [...document.querySelectorAll('body *')]
          const { scrollWidth, clientWidth } = document.documentElement
          if (scrollWidth <= clientWidth) return []
          return all
            .filter((each) => each.getBoundingClientRect().right > clientWidth + 1)
            .map((each) => each.outerHTML)
        })
      expect(await sticksOut()).toEqual([])
      expect(await page.evaluate(() => [innerWidth, document.documentElement.scrollWidth])).toEqual([320, 320])
    })
  }
})
