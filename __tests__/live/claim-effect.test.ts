import 'fake-indexeddb/auto'
import { openDB } from 'idb'
import { claimEffect } from '@/lib/live/claim-effect'

const MINUTE = 60_000

const at = (time: number) => jest.spyOn(Date, 'now').mockReturnValue(time)
afterEach(() => jest.restoreAllMocks())

/** The same code in a page of its own, as another tab or another build runs it. */
const otherTab = async () => {
  let tab: typeof claimEffect | undefined
  await jest.isolateModulesAsync(async () => {
    tab = (await import('@/lib/live/claim-effect')).claimEffect
  })
  return tab!
}

test('of tabs that ask at once exactly one may, whatever else is claimed', async () => {
  at(900 * MINUTE)
  const tabs = [claimEffect, await otherTab(), await otherTab()]
  for (const name of ['notification-a', 'notification-b', 'analytics-a']) {
    const answers = await Promise.all(tabs.map((claim) => claim(name)))
    expect(answers.filter(Boolean)).toHaveLength(1)
  }
})

test('a claim outlives its tab for as long as anything is news, and longer than a frozen tab’s lock', async () => {
  at(1_000 * MINUTE)
  expect(await (await otherTab())('notification-closed')).toBe(true)
  at(1_010 * MINUTE)
  expect(await claimEffect('notification-closed')).toBe(false)
  at(1_016 * MINUTE)
  expect(await claimEffect('notification-closed')).toBe(true)
})

test('a claim for a shorter time can be made again after it', async () => {
  at(2_000 * MINUTE)
  expect(await claimEffect('audit-7', MINUTE)).toBe(true)
  expect(await claimEffect('audit-7', MINUTE)).toBe(false)
  at(2_001 * MINUTE)
  expect(await claimEffect('audit-7', MINUTE)).toBe(true)
})

test('old claims are forgotten', async () => {
  at(3_000 * MINUTE)
  for (let index = 0; index < 50; index++) await claimEffect(`notification-old-${index}`)
  at(3_061 * MINUTE)
  await claimEffect('notification-new')
  const database = await openDB('tidemark-effects', 1)
  expect(await database.getAllKeys('claims')).toEqual(['notification-new'])
  database.close()
})

test('where nothing can be kept each tab is on its own, and nobody goes without', async () => {
  jest.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('not allowed here', 'SecurityError')
  })
  const alone = await otherTab()
  expect(await alone('notification-alone')).toBe(true)
})
