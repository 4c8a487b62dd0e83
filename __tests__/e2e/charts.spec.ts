import AxeBuilder from '@axe-core/playwright'
import { expect, type Download, type Locator, type Page } from '@playwright/test'
import { readFile } from 'node:fs/promises'
import { en } from '@/lib/i18n/en'
import { createPool, joinPool } from '../../scripts/stage/act'
import { complaintsOf } from './support/complaints'
import { test } from './support/test'

const { charts, pools } = en
const titles = [charts.overTime.title, charts.activity.title, charts.heat.title, charts.sizes.title]

const panel = (page: Page, title: string) => page.getByRole('region', { name: title, exact: true })
const chart = (page: Page, title: string) => panel(page, title).getByRole('slider')
const openMenu = async (page: Page, title: string) => {
  await page.getByRole('button', { name: charts.menu.label(title) }).click()
  return page.getByRole('menu', { name: charts.menu.label(title) })
}

test('one tab stop a chart; the arrow keys move a cursor that is seen and said', async ({
  chain: _,
  dashboard,
  page,
}) => {
  await dashboard.openLive()
  const activity = chart(page, charts.activity.title)
  await page.getByRole('button', { name: charts.menu.label(charts.activity.title) }).focus()
  await page.keyboard.press('Tab')
  await expect(activity).toBeFocused()
  expect(await activity.evaluate((element) => getComputedStyle(element).outlineStyle)).toBe('solid')
  const today = await activity.getAttribute('aria-valuetext')
  await expect(panel(page, charts.activity.title).getByText(today ?? '')).toBeVisible()
  await page.keyboard.press('ArrowLeft')
  await expect(activity).not.toHaveAttribute('aria-valuetext', today ?? '')
  await page.keyboard.press('Home')
  await expect(activity).toHaveAttribute('aria-valuenow', '1')
  // At the edge what is said stays within the chart.
  const shown = panel(page, charts.activity.title).getByText((await activity.getAttribute('aria-valuetext')) ?? '')
  const [outer, inner] = [await panel(page, charts.activity.title).boundingBox(), await shown.boundingBox()]
  expect(inner!.x).toBeGreaterThanOrEqual(outer!.x)
  await page.keyboard.press('Tab')
  await expect(activity.locator('[data-cursor]')).toHaveCount(0)
})

test.describe('in the viewer’s time zone', () => {
  test.use({ timezoneId: 'Asia/Kolkata' })

  test('the heat map counts an event at its hour, which the pointer finds', async ({ chain, dashboard, page }) => {
    await dashboard.openLive()
    const heat = chart(page, charts.heat.title)
    await heat.focus()
    await createPool(chain, 'On the hour')
    const now = new Date(Date.now() + 5.5 * 3_600_000)
    const cell = ((now.getUTCDay() + 6) % 7) * 24 + now.getUTCHours()
    const box = await heat.boundingBox()
    const slot = (box!.width - 34) / 24
    await page.mouse.move(box!.x + 34 + (now.getUTCHours() + 0.5) * slot, box!.y + (Math.floor(cell / 24) + 0.5) * 24)
    await expect(heat).toHaveAttribute('aria-valuenow', String(cell + 1))
    await expect(heat).toHaveAttribute('aria-valuetext', /: [1-9]\d* events?$/)
  })
})

test('the time is in the address, and can be gone back on', async ({ chain: _, dashboard, page }) => {
  await dashboard.openLive()
  await page.getByRole('button', { name: charts.ranges[7], exact: true }).click()
  await expect(page).toHaveURL(/\?charts=7$/)
  await expect(chart(page, charts.activity.title)).toHaveAttribute('aria-valuemax', '7')
  await page.getByRole('button', { name: charts.ranges.own }).click()
  const [from, through] = [page.getByLabel(charts.ranges.from), page.getByLabel(charts.ranges.through, { exact: true })]
  const last = await through.inputValue()
  await from.fill('2099-01-01')
  await page.getByRole('button', { name: charts.ranges.show, exact: true }).press('Enter')
  await expect(page.getByRole('alert').filter({ hasText: charts.ranges.problems.order })).toBeVisible()
  await from.fill(last)
  await from.press('Enter')
  await expect(page).toHaveURL(new RegExp(`charts=${last}_${last}$`))
  await expect(chart(page, charts.activity.title)).toHaveAttribute('aria-valuemax', '1')
  await page.goBack()
  await expect(chart(page, charts.activity.title)).toHaveAttribute('aria-valuemax', '7')
  await page.reload()
  await expect(chart(page, charts.activity.title)).toHaveAttribute('aria-valuemax', '7')
})

const saved = async (page: Page, title: string, format: keyof typeof charts.menu.save): Promise<Download> => {
  const download = page.waitForEvent('download')
  await (await openMenu(page, title)).getByRole('menuitem', { name: charts.menu.save[format] }).click()
  return download
}

test('each chart is saved as PNG, SVG and CSV', async ({ chain: _, dashboard, page }) => {
  const complaints = complaintsOf(page)
  await dashboard.openLive()
  for (const title of titles) {
    const svg = await saved(page, title, 'svg')
    expect(svg.suggestedFilename()).toMatch(/^[a-z-]+\.svg$/)
    const picture = await readFile(await svg.path(), 'utf8')
    expect(picture).not.toMatch(/var\(|oklab|oklch|color\(|class=/)
    const drawn = await page.evaluate((text) => {
      const { documentElement: root } = new DOMParser().parseFromString(text, 'image/svg+xml')
      const texts = [...root.querySelectorAll('text')].map((each) => each.textContent)
      return { name: root.localName, width: Number(root.getAttribute('width')), texts }
    }, picture)
    expect(drawn.name).toBe('svg')
    expect(drawn.texts).toContain(title)

    const png = await readFile(await (await saved(page, title, 'png')).path())
    expect([...png.subarray(0, 8)]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
    // Its width, in the header: at least two pixels for each of the screen's.
    expect(png.readUInt32BE(16)).toBe(drawn.width * 2)
    expect(png.length).toBeGreaterThan(2000)

    const csv = await readFile(await (await saved(page, title, 'csv')).path(), 'utf8')
    const rows = csv
      .replace(/^\ufeff/, '')
      .split('\r\n')
      .filter(Boolean)
    expect(rows.length).toBe(1 + Number(await chart(page, title).getAttribute('aria-valuemax')))
    const figures = rows.slice(1).map((row) => row.split(',').slice(1).map(Number))
    expect(figures.flat().every((figure) => !Number.isNaN(figure))).toBe(true)
  }
  expect(complaints).toEqual([])
})

/** Boxes of the letters of a picture, in pixels of the screen. */
const lettersOf = (picture: Locator) =>
  picture.evaluate((element) =>
    [...element.querySelectorAll('text')]
      .filter((text) => text.textContent !== '')
      .map((text) => {
        const { left, right, top, bottom } = text.getBoundingClientRect()
        const scale = text.getCTM()?.a ?? 0
        const size = parseFloat(getComputedStyle(text).fontSize) * scale
        return { text: text.textContent, left, right, top, bottom, size }
      }),
  )

for (const width of [320, 390]) {
  test.describe(`${width} px wide`, () => {
    test.use({ viewport: { width, height: 800 }, isMobile: true, hasTouch: true })

    test('labels have 11 px and do not touch; a finger moves the cursor', async ({ chain: _, dashboard, page }) => {
      await dashboard.openLive()
      await page.locator('summary', { hasText: charts.fold }).click()
      for (const title of titles) {
        await chart(page, title).scrollIntoViewIfNeeded()
        const letters = await lettersOf(chart(page, title))
        expect(letters.length).toBeGreaterThan(3)
        for (const [index, one] of letters.entries()) {
          expect(one.size, `“${one.text}” of ${title}`).toBeGreaterThanOrEqual(11)
          expect(one.left).toBeGreaterThanOrEqual(0)
          expect(one.right).toBeLessThanOrEqual(width)
          for (const other of letters.slice(index + 1)) {
            const across = Math.min(one.right, other.right) - Math.max(one.left, other.left)
            const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top)
            expect(across > 0 && down > 2, `“${one.text}” lies over “${other.text}” in ${title}`).toBe(false)
          }
        }
        await chart(page, title).tap({ position: { x: 60, y: 60 } })
        await expect(chart(page, title).locator('[data-cursor]')).toHaveCount(1)
      }
    })
  })
}

test('nothing for axe to find, with a table shown and a menu open', async ({ chain: _, dashboard, page }) => {
  test.slow()
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await dashboard.openLive()
  for (const title of titles.slice(0, 3)) {
    await (await openMenu(page, title)).getByRole('menuitemcheckbox').click()
    await expect(panel(page, title).getByRole('table')).toBeVisible()
  }
  await page.getByRole('button', { name: charts.ranges.own }).click()
  await chart(page, charts.sizes.title).focus()
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await openMenu(page, charts.activity.title)
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
    await page.keyboard.press('Escape')
  }
})

test('what comes in moves nothing', async ({ chain, dashboard, page }) => {
  await page.addInitScript(() => {
    const shifts: number[] = []
    Object.assign(globalThis, { shifts })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value)
    }).observe({ type: 'layout-shift', buffered: true })
  })
  await dashboard.openLive()
  await expect(chart(page, charts.sizes.title)).toBeVisible()
  await joinPool(chain, await createPool(chain, 'A new one'))
  await expect(dashboard.pool('A new one')).toContainText(pools.lastDays(2, 30))
  const shifts = await page.evaluate(() => (globalThis as unknown as { shifts: number[] }).shifts)
  expect(shifts.reduce((sum, shift) => sum + shift, 0)).toBeLessThan(0.02)
})

test('without the charts the list is there, and they can be tried again', async ({ chain: _, dashboard, page }) => {
  const mark = 'activity-by-weekday-and-hour'
  await page.route('**/_next/static/chunks/**/*.js', async (route) => {
    const response = await route.fetch()
    if ((await response.text()).includes(mark)) await route.abort()
    else await route.fulfill({ response })
  })
  await dashboard.openLive()
  await expect(page.getByRole('alert').filter({ hasText: charts.failed })).toBeVisible()
  await expect(dashboard.pools.first()).toBeVisible()
  await page.unrouteAll()
  await page.getByRole('button', { name: en.errors.again }).click()
  await expect(chart(page, charts.heat.title)).toBeVisible()
})
