import AxeBuilder from '@axe-core/playwright'
import { expect } from '@playwright/test'
import { en } from '@/lib/i18n/en'
import { createPool, joinPool, payIn } from '../../scripts/stage/act'
import { DashboardPage } from './support/dashboard-page'
import { devices } from './support/devices'
import {
  bell,
  centre,
  openSettings,
  pressNotification,
  shownByWorker,
  told,
  workerControls,
} from './support/notice-centre'
import { test } from './support/test'

const { notices, notifications, offline, toasts } = en

test.use({ chainOptions: { pools: 8, days: 2 } })

test('preferences hold over a reload, and what they exclude is told nobody', async ({ chain, dashboard, page }) => {
  await dashboard.openLive()
  await openSettings(page)
  const { names, channelOf, scopeOf } = notices.kinds
  const toastOfJoins = centre(page).getByLabel(channelOf(names.MemberJoined, notices.channels.toast))
  await expect(toastOfJoins).toBeChecked()
  await toastOfJoins.uncheck()
  await centre(page).getByLabel(scopeOf(names.PoolCreated)).selectOption(notices.scopes.mine)
  await page.reload()
  await dashboard.expectLive()
  await openSettings(page)
  await expect(toastOfJoins).not.toBeChecked()
  await expect(centre(page).getByLabel(scopeOf(names.PoolCreated))).toHaveValue('mine')
  await centre(page).getByLabel(scopeOf(names.PoolCreated)).selectOption(notices.scopes.all)
  await page.keyboard.press('Escape')

  const id = await createPool(chain, 'Told')
  await expect(dashboard.messages).toContainText(['Told'])
  await joinPool(chain, id, 2)
  await expect(dashboard.feed.first()).toContainText(en.activity.kinds.MemberJoined)
  await expect(page.getByText(toasts.titles.MemberJoined)).toHaveCount(0)
  await bell(page).click()
  await expect(told(page)).toHaveCount(1)
})

test('mute: nothing is said for an hour, and what happened is there', async ({ chain, dashboard, page }) => {
  await dashboard.openLive()
  await openSettings(page)
  await centre(page).getByRole('button', { name: notices.mute }).click()
  await expect(centre(page).getByRole('status').first()).toContainText('Muted until')
  await page.keyboard.press('Escape')
  await createPool(chain, 'Whispered')
  await expect(dashboard.pool('Whispered')).toBeVisible()
  await expect(bell(page)).toHaveAccessibleName(notices.open(1))
  await expect(dashboard.messages).toHaveCount(0)
})

test('quiet hours: nothing is said while they last', async ({ chain, dashboard, page }) => {
  await page.addInitScript(() => {
    const now = new Date()
    const minute = now.getHours() * 60 + now.getMinutes()
    const quiet = { on: true, from: (minute + 1430) % 1440, to: (minute + 60) % 1440 }
    localStorage.setItem('tidemark:preferences', JSON.stringify({ version: 1, quiet }))
  })
  await dashboard.openLive()
  await createPool(chain, 'By night')
  await expect(bell(page)).toHaveAccessibleName(notices.open(1))
  await expect(dashboard.messages).toHaveCount(0)
  await bell(page).click()
  await expect(centre(page).getByRole('status').first()).toContainText('Quiet hours until')
})

test.describe('allowed', () => {
  test.use({ permissions: ['notifications'] })

  test('two tabs: each counts what is unread, and it is told once', async ({ chain, dashboard, context, page }) => {
    await dashboard.openLive()
    await workerControls(page)
    const other = new DashboardPage(await context.newPage())
    await other.openLive()
    const id = await createPool(chain, 'For both')
    for (const tab of [page, other.page]) await expect(bell(tab)).toHaveAccessibleName(notices.open(1))
    expect(await shownByWorker(page)).toEqual([`pool-${id}`])
    await bell(other.page).click()
    await expect(told(other.page)).toHaveCount(1)
    await centre(other.page).getByRole('button', { name: notices.markAllRead }).click()
    await expect(bell(page)).toHaveAccessibleName(notices.open(0))

    // A burst is one entry and one notification, whichever tab hears it.
    await payIn(chain, id, 9)
    await expect(told(other.page)).toHaveCount(2)
    await expect(told(other.page).first()).toContainText(/\d+ new events/)
    await expect(bell(page)).toHaveAccessibleName(notices.open(1))
    await centre(other.page).getByRole('button', { name: notices.clear }).click()
    await expect(bell(page)).toHaveAccessibleName(notices.open(0))
  })

  test('a press on a notification opens its pool, or the tab that shows it', async ({
    chain,
    dashboard,
    context,
    page,
    baseURL,
  }) => {
    await dashboard.openLive()
    await workerControls(page)
    const id = await createPool(chain, 'Press me')
    await expect.poll(() => shownByWorker(page)).toHaveLength(1)
    const url = `${baseURL}${DashboardPage.path}/pool?id=${id}`
    expect(await pressNotification(context)).toEqual({ opened: [url], focused: [] })
    expect(await shownByWorker(page)).toEqual([])

    await page.goto(url)
    const tab = await context.newPage()
    await new DashboardPage(tab).openLive()
    await joinPool(chain, id, 2)
    await tab.evaluate(
      async ([path, tag]) => {
        const registration = await navigator.serviceWorker.ready
        await registration.showNotification('again', { tag: tag ?? '', data: { url: path } })
      },
      [`${DashboardPage.path}/pool?id=${id}`, `pool-${id}`],
    )
    expect(await pressNotification(context)).toEqual({ opened: [], focused: [url] })
  })
})

test('without a network: the page opens with the last picture, its block and its age', async ({
  chain,
  gate,
  dashboard,
  context,
  page,
}) => {
  const id = await createPool(chain, 'Kept for later')
  await dashboard.openLive()
  await workerControls(page)
  await expect
    .poll(() => page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name)))
    .toContain('tidemark-picture')
  gate.treat({ socket: 'drop', http: 'drop' })
  await context.setOffline(true)
  await page.close()

  const later = new DashboardPage(await context.newPage())
  await later.open()
  await later.expectFace('offline')
  await expect(later.pool('Kept for later')).toBeVisible()
  await expect(later.page.getByText(offline.kept('')).or(later.page.getByText(/as of block [\d,]+/))).toBeVisible()
  await later.page.getByRole('link', { name: 'Kept for later' }).first().click()
  await expect(later.page.getByRole('heading', { name: 'Kept for later' })).toBeVisible()
  expect(later.page.url()).toContain(`id=${id}`)

  gate.treat({ socket: 'pass', http: 'pass' })
  await context.setOffline(false)
  await later.open()
  await later.expectLive()
  await expect(later.page.getByText(/as of block/)).toHaveCount(0)
  // What nodes answer is never kept.
  const kept = await later.page.evaluate(async () => {
    const caching = await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()))
    return caching.flat().map(({ url }) => new URL(url))
  })
  expect(kept.length).toBeGreaterThan(10)
})

test('sound is off until it is switched on; then it is heard', async ({ chain, dashboard, page }) => {
  await page.addInitScript(() => {
    const played: string[] = []
    Object.assign(globalThis, { played })
    const { start } = OscillatorNode.prototype
    OscillatorNode.prototype.start = function (when) {
      played.push(this.type)
      start.call(this, when)
    }
  })
  const played = () => page.evaluate(() => (globalThis as unknown as { played: string[] }).played.length)
  await dashboard.openLive()
  await dashboard.badge.click()
  await createPool(chain, 'Silent')
  await expect(bell(page)).toHaveAccessibleName(notices.open(1))
  expect(await played()).toBe(0)
  await openSettings(page)
  const on = centre(page).getByLabel(notices.sound.on)
  await expect(on).not.toBeChecked()
  for (const tone of Object.values(notices.sound.tones)) {
    const before = await played()
    await centre(page).getByRole('button', { name: tone, exact: true }).click()
    await centre(page).getByRole('button', { name: notices.sound.test }).click()
    await expect.poll(played).toBeGreaterThan(before)
  }
  await on.check()
  const before = await played()
  await createPool(chain, 'Heard')
  await expect.poll(played).toBeGreaterThan(before)
})

test('toasts are reached by the keyboard, wait meanwhile, and cover nothing that can be pressed', async ({
  chain,
  dashboard,
  page,
}) => {
  await dashboard.openLive()
  await createPool(chain, 'By keyboard')
  const message = dashboard.messages.filter({ hasText: 'By keyboard' })
  await expect(message).toBeVisible()
  await page.waitForTimeout(600)
  const covered = await page.evaluate(() => {
    const box = document.querySelector('[data-sonner-toast]')?.getBoundingClientRect()
    const controls = document.querySelectorAll('a[href], button, input, select')
    return [...controls].flatMap((control) => {
      const { left, right, top, bottom, width } = control.getBoundingClientRect()
      const isOwn = control.closest('[data-sonner-toaster]') !== null
      const meets = box && width > 0 && left < box.right && right > box.left && top < box.bottom && bottom > box.top
      return meets && !isOwn ? control.outerHTML.slice(0, 80) : []
    })
  })
  expect(covered).toEqual([])
  await message.getByRole('button', { name: toasts.close }).focus()
  await page.waitForTimeout(8_000)
  await expect(message).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(message).toHaveCount(0)

  await createPool(chain, 'By shortcut')
  await expect(dashboard.messages.first()).toBeVisible()
  await page.keyboard.press('Alt+KeyT')
  expect(await page.evaluate(() => document.activeElement?.closest('[data-sonner-toaster]') !== null)).toBe(true)
})

for (const [device, settings] of Object.entries({ ...devices, narrow: { viewport: { width: 320, height: 640 } } })) {
  test.describe(device, () => {
    test.use(settings)

    test(`the notification centre on a ${device}: nothing for axe to find, nothing sticks out`, async ({
      chain,
      dashboard,
      page,
    }) => {
      test.slow()
      await page.emulateMedia({ reducedMotion: 'reduce' })
      await dashboard.openLive()
      await createPool(chain, 'In the list')
      await expect(bell(page)).toHaveAccessibleName(notices.open(1))
      await bell(page).click()
      for (const view of Object.values(notices.views)) {
        await centre(page).getByRole('button', { name: view }).click()
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme })
          const { violations } = await new AxeBuilder({ page }).include('dialog').analyze()
          expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
        }
        const room = await centre(page).evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)
        expect(room).toBe(0)
      }
      await centre(page).getByRole('button', { name: notices.views.history }).click()
      await centre(page)
        .getByRole('button', { name: en.following.follow('In the list') })
        .click()
      await centre(page).getByRole('link', { name: 'In the list' }).click()
      await expect(page.getByRole('heading', { name: 'In the list' })).toBeVisible()
      await expect(centre(page)).toHaveCount(0)
      await expect(bell(page)).toHaveAccessibleName(notices.open(0))
    })
  })
}

test('nobody is asked for anything on load', async ({ chain: _chain, dashboard, page }) => {
  await page.addInitScript(() => {
    const asked: string[] = []
    Object.assign(globalThis, { asked })
    Notification.requestPermission = async () => (asked.push('notifications'), 'default')
  })
  await dashboard.openLive()
  await workerControls(page)
  expect(await page.evaluate(() => (globalThis as unknown as { asked: string[] }).asked)).toEqual([])
  await openSettings(page)
  await expect(
    centre(page).getByText(notifications.states.denied).or(centre(page).getByText(notifications.states.default)),
  ).toBeVisible()
})
