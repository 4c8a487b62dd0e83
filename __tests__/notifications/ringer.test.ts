import { Ringer } from '@/lib/notifications/ringer'

/** Several tabs of one browser that can agree. */
function browser() {
  const claimed = new Set<string>()
  let now = 0
  const tab = (heard = true) => {
    const play = jest.fn()
    const claim = async (name: string) => !claimed.has(name) && Boolean(claimed.add(name))
    return { play, ringer: new Ringer({ canBeHeard: () => heard, claim, play, now: () => now }) }
  }
  return { tab, pass: (ms: number) => (now += ms) }
}

it('rings once for a burst, and again when it has been quiet', async () => {
  const { tab, pass } = browser()
  const { ringer, play } = tab()
  for (let event = 0; event < 100; event++) {
    await ringer.ring(`burst ${event}`)
    pass(500)
  }
  expect(play).toHaveBeenCalledTimes(1)
  pass(2_000)
  await ringer.ring('later')
  expect(play).toHaveBeenCalledTimes(2)
})

it('rings in one tab alone, one that can be heard', async () => {
  const { tab } = browser()
  const tabs = [tab(false), tab(), tab()]
  for (const { ringer } of tabs) await ringer.ring('a')
  expect(tabs.map(({ play }) => play.mock.calls.length)).toEqual([0, 1, 0])
})
