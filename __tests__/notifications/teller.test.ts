import fc from 'fast-check'
import type { Decision } from '@/lib/notifications/decide'
import type { Announcement } from '@/lib/notifications/event-coalescer'
import { addNotices, markRead, unreadIn, type NoticeHistory } from '@/lib/notifications/notice-history'
import { MOST_NOTICES, type Notice } from '@/lib/notifications/notice'
import { parseHistory } from '@/lib/notifications/parse-history'
import { Teller } from '@/lib/notifications/teller'
import { created, joined } from '../components/support/events'

beforeEach(() => jest.useFakeTimers())
afterEach(() => jest.useRealTimers())

/** What several tabs of one browser share. */
function browser() {
  let history: NoticeHistory = []
  return {
    history: () => history,
    kept: {
      getSnapshot: () => history,
      change: (change: (before: NoticeHistory) => NoticeHistory) => void (history = change(history)),
    },
  }
}

function tab({ kept }: ReturnType<typeof browser>, decision: Decision, speaks = true) {
  const said = new Map<string, Announcement>()
  const rung: string[] = []
  const teller = new Teller({
    decide: () => decision,
    speaks: async () => speaks,
    history: kept,
    say: (announcement) => said.set(announcement.key, announcement),
    unsay: (key) => said.delete(key),
    ring: (key) => rung.push(key),
  })
  return { teller, rung, said: () => [...said.values()] }
}

const aloud: Decision = { noted: true, channels: ['desktop', 'toast'] }
const soon = () => jest.advanceTimersByTimeAsync(200)

it('notes and says an event once, whichever tab speaks', async () => {
  const shared = browser()
  const [speaking, silent] = [tab(shared, aloud), tab(shared, aloud, false)]
  for (const { teller } of [speaking, silent]) teller.hear(created(7), 'Well')
  await soon()
  expect(shared.history()).toMatchObject([
    { kind: 'event', types: ['PoolCreated'], poolId: 7, name: 'Well', read: false },
  ])
  expect([speaking.said().length, silent.said().length]).toEqual([1, 0])
  // Another tab hears of it late, when the first has fallen silent.
  const late = tab(shared, aloud)
  late.teller.hear(created(7), 'Well')
  await soon()
  expect(late.said()).toEqual([])
  expect(shared.history()).toHaveLength(1)
})

it('notes without a word what comes in quiet hours, and nothing that is not wanted', async () => {
  const shared = browser()
  const quiet = tab(shared, { noted: true, channels: [] })
  quiet.teller.hear(created(1), '')
  await soon()
  expect(shared.history()).toHaveLength(1)
  expect(quiet.said()).toEqual([])
  const unwanted = tab(shared, { noted: false, channels: [] })
  unwanted.teller.hear(created(2), '')
  await soon()
  expect(shared.history()).toHaveLength(1)
})

it('makes one entry of a burst, also over several portions, in place of those it began with', async () => {
  const shared = browser()
  const { teller, said } = tab(shared, aloud)
  for (const number of [1, 2, 3]) teller.hear(created(number), '')
  await soon()
  expect(shared.history()).toHaveLength(3)
  for (const number of [4, 5]) teller.hear(joined(number), '')
  await soon()
  expect(shared.history()).toMatchObject([{ kind: 'burst', pools: 3, others: 2 }])
  expect(said()).toMatchObject([{ kind: 'burst', pools: 3, others: 2 }])
})

it('writes ten thousand events of one block in one go', async () => {
  const shared = browser()
  const change = jest.spyOn(shared.kept, 'change')
  const { teller } = tab(shared, aloud)
  for (let number = 0; number < 10_000; number++) teller.hear(joined(number), '')
  await soon()
  expect(change).toHaveBeenCalledTimes(1)
  expect(shared.history()).toMatchObject([{ kind: 'burst', others: 10_000 }])
})

it('says what one transaction did in one message', async () => {
  const shared = browser()
  const { teller } = tab(shared, aloud)
  teller.hear(created(7), 'Well')
  teller.hear(joined(7), 'Well')
  await soon()
  expect(shared.history()).toMatchObject([{ types: ['PoolCreated', 'MemberJoined'], poolId: 7 }])
})

it('rings for what is to be heard, and for nothing else', () => {
  const { teller, rung } = tab(browser(), { noted: true, channels: ['sound'] })
  teller.hear(created(7), '')
  expect(rung).toEqual([created(7).transactionHash])
  const silent = tab(browser(), aloud)
  silent.teller.hear(created(7), '')
  expect(silent.rung).toEqual([])
})

const notice = (number: number): Notice => ({
  kind: 'event',
  key: String(number),
  at: number,
  read: false,
  types: ['PoolClosed'],
  poolId: number,
  name: '',
  who: null,
})

it('keeps the newest, and knows what is read', () => {
  let history: NoticeHistory = []
  for (let number = 0; number < MOST_NOTICES + 5; number++) history = addNotices(history, [notice(number)], new Set())
  expect(history).toHaveLength(MOST_NOTICES)
  expect(history[0]?.key).toBe(String(MOST_NOTICES + 4))
  expect(unreadIn(history)).toBe(MOST_NOTICES)
  const some = markRead(history, history[0]?.key)
  expect(unreadIn(some)).toBe(MOST_NOTICES - 1)
  expect(markRead(some, history[0]?.key)).toBe(some)
  expect(unreadIn(markRead(some))).toBe(0)
  expect(addNotices(history, [], new Set())).toBe(history)
})

it('reads back what it wrote, and of garbage what can be understood', async () => {
  const shared = browser()
  const { teller } = tab(shared, aloud)
  teller.hear(joined(9), 'x'.repeat(5_000))
  await soon()
  const throughText = (notices: unknown) =>
    parseHistory(JSON.parse(JSON.stringify({ notices })) as Record<string, unknown>)
  expect(throughText(shared.history())).toEqual(shared.history())
  fc.assert(
    fc.property(fc.jsonValue(), (garbage) => {
      const read = throughText(garbage)
      expect(throughText(read)).toEqual(read)
    }),
  )
  expect(throughText([notice(1), { ...notice(2), types: ['Rugged'] }, null, { key: 'x' }])).toEqual([notice(1)])
})
