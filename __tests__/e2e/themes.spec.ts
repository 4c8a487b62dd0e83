import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { en } from '@/lib/i18n/en'
import { es } from '@/lib/i18n/es'
import { complaintsOf } from './support/complaints'
import { test } from './support/test'
import { seenFrames, watchFrames } from './support/watch-frames'

const { settings } = en
const background = { light: 'rgb(246, 247, 249)', dark: 'rgb(10, 17, 25)', 'dark high-contrast': 'rgb(0, 0, 0)' }

const choose = async (page: Page, group: string, choice: string) => {
  await page.getByRole('group', { name: group }).getByRole('button', { name: choice }).click()
}

test('colours are chosen in the menu and there from the first frame on', async ({ dashboard, page }) => {
  await page.emulateMedia({ colorScheme: 'light' })
  await dashboard.openLive()
  await page.getByRole('button', { name: settings.open }).click()
  await choose(page, settings.theme, settings.themes.dark)
  await expect(page.locator('html')).toHaveCSS('background-color', background.dark)
  await expect(page.locator('html')).toHaveCSS('color-scheme', 'dark')

  await watchFrames(page)
  await page.reload()
  await dashboard.expectLive()
  const frames = await seenFrames(page)
  expect(frames.length).toBeGreaterThan(2)
  expect(new Set(frames.map(({ theme, background: seen }) => `${theme} ${seen}`))).toEqual(
    new Set([`dark ${background.dark}`]),
  )
  await expect(page.locator('meta[name="theme-color"]').first()).toHaveAttribute('content', background.dark)

  await page.getByRole('button', { name: settings.open }).click()
  await choose(page, settings.theme, settings.themes.system)
  await expect(page.locator('html')).toHaveCSS('background-color', background.light)
  await page.emulateMedia({ colorScheme: 'dark' })
  await expect(page.locator('html')).toHaveCSS('background-color', background.dark)
})

test('the system’s wish for contrast holds until another is chosen', async ({ chain: _chain, page }) => {
  await page.emulateMedia({ colorScheme: 'dark', contrast: 'more' })
  await page.goto('/')
  await expect(page.locator('html')).toHaveCSS('background-color', background['dark high-contrast'])
  await page.getByRole('button', { name: settings.open }).click()
  await choose(page, settings.contrast, settings.contrasts.standard)
  await expect(page.locator('html')).toHaveCSS('background-color', background.dark)
})

test.describe('320 px wide', () => {
  test.use({ viewport: { width: 320, height: 640 }, isMobile: true, hasTouch: true, locale: 'es-MX' })

  test('the menu fits, in the longer language', async ({ chain: _chain, page }) => {
    await page.goto('/')
    await page.getByRole('button', { name: es.settings.open }).click()
    for (const name of [es.settings.language, es.settings.theme, es.settings.contrast]) {
      const box = await page.getByRole('group', { name }).boundingBox()
      expect(box?.x).toBeGreaterThanOrEqual(0)
      expect((box?.x ?? 0) + (box?.width ?? 320)).toBeLessThanOrEqual(320)
    }
  })
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`high contrast in ${colorScheme}: nothing for axe to find, AAA contrast included`, async ({
    dashboard,
    page,
  }) => {
    test.slow()
    const complaints = complaintsOf(page)
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await dashboard.openLive()
    await page.getByRole('button', { name: settings.open }).click()
    await choose(page, settings.contrast, settings.contrasts.more)
    await expect(page.getByRole('region', { name: en.charts.overTime.title })).toBeVisible()
    const { violations } = await new AxeBuilder({ page })
      .options({ rules: { 'color-contrast-enhanced': { enabled: true } } })
      .analyze()
    expect(
      violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ html, failureSummary }) => html + failureSummary).join(' ')}`,
      ),
    ).toEqual([])
    expect(complaints).toEqual([])
  })
}
