import { Portions } from '@/lib/live/portions'
import type { PoolMessage } from '@/lib/blockchain/manager/pool-message'
import { change, created } from './scripted-manager'

const changes = (count: number): PoolMessage => ({
  type: 'changes',
  changes: Array.from({ length: count }, (_, index) => change('apply', created(index, 1, { logIndex: index }))),
})
const reset: PoolMessage = { type: 'reset', reason: 'test', otherChain: false }

let clock = 0
let seen: 'visible' | 'hidden' = 'visible'
beforeEach(() => {
  jest.useFakeTimers()
  seen = 'visible'
  jest.spyOn(document, 'visibilityState', 'get').mockImplementation(() => seen)
  jest.spyOn(performance, 'now').mockImplementation(() => clock)
})
afterEach(() => {
  jest.useRealTimers()
  jest.restoreAllMocks()
})

/** Takes everything, five milliseconds a message, and remembers how much each was. */
function setUp() {
  const taken: (number | string)[] = []
  const portions = new Portions((message) => {
    clock += 5
    taken.push(message.type === 'changes' ? message.changes.length : message.type)
  })
  return { portions, taken }
}

it('takes what is small at once', () => {
  const { portions, taken } = setUp()
  portions.hear(changes(3))
  portions.hear(reset)
  expect(taken).toEqual([3, 'reset'])
})

it('takes a burst in portions, with room for frames between, in order, and all of it', () => {
  const { portions, taken } = setUp()
  portions.hear(changes(1050))
  portions.hear(reset)
  portions.hear(changes(1))
  expect(taken).toEqual([200, 200])
  jest.runOnlyPendingTimers()
  expect(taken).toEqual([200, 200, 200, 200])
  jest.runAllTimers()
  expect(taken).toEqual([200, 200, 200, 200, 200, 50, 'reset', 1])
})

it('takes all at once when asked, or while nobody looks', () => {
  const { portions, taken } = setUp()
  portions.hear(changes(1000))
  portions.finish()
  expect(taken).toHaveLength(5)
  jest.runAllTimers()
  seen = 'hidden'
  portions.hear(changes(1000))
  expect(taken).toHaveLength(10)
})
