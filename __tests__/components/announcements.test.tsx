import { act, render } from '@testing-library/react'
import { LiveToasts } from '@/components/shell/live-toasts'
import { StatusBadge } from '@/components/dashboard/cooperative-savings/badge/status-badge'
import type { EngineStatus } from '@/lib/blockchain/engine/engine-status'
import { en } from '@/lib/i18n/en'
import type { PoolEvent } from '@/lib/pools/pool-event'
import { created, joined, statistics } from './support/events'
import { engineStatus } from './support/status'

const { announced } = en.connection
const lost: Partial<EngineStatus> = { state: 'reconnecting', source: 'none', live: false }

/** Reads aloud what a screen reader would: what appears in a live region, with the second at which it does. */
class Listener {
  readonly heard: [second: number, words: string][] = []
  private readonly began = Date.now()
  private readonly observer = new MutationObserver((changes) => {
    for (const { type, target, addedNodes } of changes) {
      // What goes away is not read.
      if (type === 'childList' && addedNodes.length === 0) continue
      const element = target instanceof Element ? target : target.parentElement
      const region = element?.closest('[aria-live], [role="status"], [role="alert"], [role="log"]')
      if (!region || region.getAttribute('aria-live') === 'off') continue
      const words =
        addedNodes.length > 0 ? [...addedNodes].map((node) => node.textContent).join(' ') : target.textContent
      if (words?.trim()) this.heard.push([Math.round((Date.now() - this.began) / 1000), words.trim()])
    }
  })

  constructor() {
    this.observer.observe(document.body, { childList: true, characterData: true, subtree: true })
  }
}

let tell: (event: PoolEvent, name: string) => void = () => undefined
const subscribe = (callback: typeof tell) => {
  tell = callback
  return () => undefined
}
const subscribeLate = () => () => undefined

/** Everything that moves while nothing is worth a word: heads, counters, latency, ticking times. */
function picture(second: number, status: Partial<EngineStatus>) {
  const head = { number: 300 + second, timestamp: 1_700_000_000 + second }
  const coverage = { from: 1, through: 298 + second, finalThrough: 200 }
  const moving = { head, coverage, latency: 40 + second, messagesReceived: second }
  return (
    <>
      <StatusBadge
        status={engineStatus({ ...moving, ...status })}
        stats={{ ...statistics, eventsToday: second, totalEvents: second }}
        notificationSupport="granted"
        onRequestNotifications={() => Promise.resolve()}
        onRefresh={() => Promise.resolve()}
      />
      <LiveToasts subscribe={subscribe} subscribeLate={subscribeLate} />
    </>
  )
}

beforeEach(() => jest.useFakeTimers())
afterEach(() => jest.useRealTimers())

it('says exactly what is worth a word in a minute: what lasts, and new pools at most every ten seconds', async () => {
  const statusAt = (second: number) => {
    if (second >= 12 && second < 15) return lost
    return second >= 20 && second < 30 ? lost : {}
  }
  const eventsAt: Record<number, PoolEvent[]> = {
    3: [joined(7)],
    32: [created(301), created(302), created(303)],
    35: [created(304)],
    39: [created(305), joined(304)],
    50: [joined(1), joined(2), joined(3), joined(4), joined(5)],
    55: [created(306)],
  }
  const listener = new Listener()
  const { rerender } = render(picture(0, {}))
  for (let second = 1; second <= 60; second++) {
    await act(async () => jest.advanceTimersByTimeAsync(1000))
    rerender(picture(second, statusAt(second)))
    act(() => (eventsAt[second] ?? []).forEach((event) => tell(event, 'Pasanaku')))
    await act(async () => jest.advanceTimersByTimeAsync(1))
  }
  expect(listener.heard).toEqual([
    [5, announced.live],
    [27, announced.reconnecting],
    [32, '3 new pools opened.'],
    [35, announced.live],
    [42, '2 new pools opened.'],
    [55, '1 new pool opened.'],
  ])
})
