import { act, renderHook } from '@testing-library/react'
import { correctSharedClock } from '@/lib/live/shared-clock'
import { useNow } from '@/hooks/use-now'

beforeEach(() => jest.useFakeTimers({ now: 1_700_000_000_500 }))
afterEach(() => {
  correctSharedClock(0)
  jest.useRealTimers()
})

const pass = (ms: number) => act(() => jest.advanceTimersByTime(ms))

test('the time in whole steps, renewed only when a step has passed', () => {
  let renders = 0
  const { result } = renderHook(() => {
    renders++
    return useNow(10_000)
  })
  expect(result.current).toBe(1_700_000_000_000)
  pass(8_000)
  expect(renders).toBe(1)
  pass(2_000)
  expect(result.current).toBe(1_700_000_010_000)
  expect(renders).toBe(2)
})

test('one timer for the whole page, and none when nobody looks', () => {
  const hooks = [1, 2, 3].map(() => renderHook(() => useNow()))
  expect(jest.getTimerCount()).toBe(1)
  const times = hooks.map((hook) => hook.result.current)
  expect(new Set(times).size).toBe(1)
  for (const hook of hooks) hook.unmount()
  expect(jest.getTimerCount()).toBe(0)
})

test('it is the chain’s time: corrected by what the head’s block says', () => {
  const { result } = renderHook(() => useNow())
  correctSharedClock(-3_600_000)
  pass(1_000)
  expect(result.current).toBe(1_700_000_001_000 - 3_600_000)
})

test('a hidden page is left alone', () => {
  const { result } = renderHook(() => useNow())
  const before = result.current
  const hidden = jest.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden')
  pass(60_000)
  expect(result.current).toBe(before)
  hidden.mockRestore()
  pass(1_000)
  expect(result.current).toBe(1_700_000_061_000)
})
