import { Vigil } from '@/lib/blockchain/host/vigil'
import { WakeableClock } from '@/lib/blockchain/host/wakeable-clock'
import { ManualClock } from '../engine/manual-clock'

const setUp = (lateBy = 0) => {
  const clock = new ManualClock()
  const late = { now: clock.now, after: (ms: number, action: () => void) => clock.after(ms + lateBy, action) }
  const asked: string[] = []
  let silences = 0
  const vigil: Vigil = new Vigil(late, {
    ask: () => asked.push('ask'),
    askAgain: () => asked.push('again'),
    onSilence: () => silences++,
  })
  return { clock, vigil, asked, silences: () => silences }
}

test('a host that answers is asked again and again, and never thought silent', async () => {
  const { clock, vigil, asked, silences } = setUp()
  vigil.start()
  for (let second = 0; second < 600; second++) {
    vigil.heard()
    await clock.advance(1_000)
  }
  expect(asked).not.toContain('again')
  expect(asked.length).toBeGreaterThan(100)
  expect(silences()).toBe(0)
  vigil.stop()
  expect(clock.pending).toBe(0)
})

test('a host that answers nothing any more is silent within ten seconds of its last answer', async () => {
  const { clock, vigil, silences } = setUp()
  vigil.start()
  vigil.heard()
  expect(await clock.until(() => silences() === 1, 10_000)).toBe(true)
})

test('whoever was frozen itself asks once more before it judges: the answer may only wait to be heard', async () => {
  const { clock, vigil, asked, silences } = setUp(60_000)
  vigil.start()
  await clock.advance(62_500)
  expect(asked).toEqual(['ask', 'again'])
  vigil.heard()
  await clock.advance(180_000)
  expect(silences()).toBe(0)
})

test('timers of a hidden page that are overdue are done as soon as somebody who is awake asks', () => {
  const never = { now: () => time, after: () => () => undefined }
  let time = 0
  const clock = new WakeableClock(never)
  const done: string[] = []
  clock.after(2_000, () => done.push('second'))
  const cancel = clock.after(1_500, () => done.push('cancelled'))
  clock.after(1_000, () => (done.push('first'), cancel()))
  clock.after(9_000, () => done.push('later'))
  time = 3_000
  clock.catchUp()
  clock.catchUp()
  expect(done).toEqual(['first', 'second'])
})
