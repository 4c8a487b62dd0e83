import { act, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { StatusBadge } from '@/components/dashboard/cooperative-savings/badge/status-badge'
import type { EngineStatus } from '@/lib/blockchain/engine/engine-status'
import { clockTime } from '@/lib/format/clock-time'
import { en } from '@/lib/i18n/en'
import type { NotificationSupport } from '@/lib/notifications/permission'
import { statistics } from './support/events'
import { engineStatus } from './support/status'

interface Changes {
  status?: Partial<EngineStatus>
  support?: NotificationSupport
  compact?: boolean
  onRefresh?: () => Promise<void>
  onRequest?: () => Promise<unknown>
}

function badge({ status, support = 'default', compact = false, onRefresh, onRequest }: Changes = {}) {
  return (
    <>
      <StatusBadge
        status={engineStatus(status)}
        stats={statistics}
        notificationSupport={support}
        onRequestNotifications={onRequest ?? (() => Promise.resolve())}
        onRefresh={onRefresh ?? (() => Promise.resolve())}
        compact={compact}
      />
      <button type="button">elsewhere</button>
    </>
  )
}

const lost = { state: 'reconnecting', source: 'none', live: false } as const
const pill = (name: RegExp) => screen.getByRole('button', { name })

describe('a chain that makes no blocks', () => {
  const since = new Date().setHours(0, 4, 0, 0)
  const { quietSince } = en.connection

  it('is live and quiet, and says since when', async () => {
    render(badge({ status: { quietSince: since } }))
    expect(pill(/^LIVE/)).toHaveTextContent(quietSince(clockTime(since, Date.now(), 'en')))
    await userEvent.setup().click(pill(/^LIVE/))
    expect(screen.getByRole('dialog')).toHaveTextContent(en.connection.quietExplained)
  })

  it('is no news while the connection is lost', () => {
    render(badge({ status: { ...lost, source: 'polling', quietSince: since } }))
    expect(screen.queryByText(/quiet since/)).toBeNull()
  })
})

describe('where the history came from', () => {
  const row = (label: string) => screen.getByText(label).nextElementSibling

  it('tells what came with the page from what this browser read', async () => {
    const snapshot = { builtAt: Date.UTC(2026, 10, 3, 12), through: 150 }
    render(badge({ status: { coverage: { from: 1, through: 219, finalThrough: 200, snapshot } } }))
    await userEvent.setup().click(pill(/^LIVE/))
    expect(row(en.connection.rows.shipped)).toHaveTextContent('through #150, built Nov 3')
    expect(row(en.connection.rows.readHere)).toHaveTextContent('#151 to #219')
  })

  it('says nothing of it where all was read', async () => {
    render(badge())
    await userEvent.setup().click(pill(/^LIVE/))
    expect(screen.queryByText(en.connection.rows.shipped)).toBeNull()
  })
})

describe('the panel', () => {
  it('opens by keyboard focus, keeps its place while it is used, and closes by Escape with the focus back', async () => {
    const user = userEvent.setup()
    render(badge({ compact: true }))
    expect(pill(/LIVE/)).toHaveAttribute('aria-expanded', 'false')
    await user.tab()
    expect(pill(/LIVE/)).toHaveFocus()
    expect(screen.getByRole('dialog', { name: en.connection.panel })).toBeVisible()
    await user.tab()
    expect(screen.getByRole('button', { name: en.connection.refresh })).toHaveFocus()
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(pill(/LIVE/)).toHaveFocus()
  })

  it('opens by the pointer, and closes when it leaves', async () => {
    const user = userEvent.setup()
    render(badge())
    await user.hover(pill(/LIVE/))
    await screen.findByRole('dialog')
    await user.unhover(pill(/LIVE/))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  })

  it('stays open after a press until one presses elsewhere', async () => {
    const user = userEvent.setup()
    render(badge())
    await user.click(pill(/LIVE/))
    await user.click(screen.getByText(en.connection.rows.latency))
    expect(screen.getByRole('dialog')).toBeVisible()
    await user.click(screen.getByText('elsewhere'))
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  it('tells the figures, the alerts and the block up to which all is known', async () => {
    const alerts: EngineStatus['alerts'] = [{ kind: 'flapping', level: 'warning', message: 'x', at: 0 }]
    render(badge({ status: { alerts } }))
    await userEvent.click(pill(/LIVE/))
    const panel = within(screen.getByRole('dialog'))
    const row = (name: string) => panel.getByText(name).nextElementSibling?.textContent
    const { rows } = en.connection
    expect(row(rows.through)).toBe('#219')
    expect(row(rows.eventsToday)).toBe('86')
    expect(row(rows.eventsThisHour)).toBe('9')
    expect(row(rows.totalEvents)).toBe('2,431')
    expect(row(rows.latestPool)).toBe('Pasanaku Norte')
    expect(row(rows.uptime)).toBe('3 h 41 min')
    expect(row(rows.latency)).toBe('50 ms')
    expect(row(rows.attempts)).toBe('0')
    expect(panel.getByText(en.alerts.flapping)).toBeVisible()
  })
})

describe('the face', () => {
  beforeEach(() => jest.useFakeTimers())
  afterEach(() => jest.useRealTimers())

  it('keeps the former face for two seconds, then says RECONNECTING and counts down', () => {
    const { rerender } = render(badge())
    rerender(badge({ status: { ...lost, retryAt: Date.now() + 9500 } }))
    act(() => jest.advanceTimersByTime(1900))
    expect(pill(/LIVE/)).toBeVisible()
    act(() => jest.advanceTimersByTime(200))
    expect(pill(/RECONNECTING/)).toBeVisible()
    act(() => jest.advanceTimersByTime(500))
    expect(pill(/next try in 7 s/)).toBeVisible()
    act(() => jest.advanceTimersByTime(3000))
    expect(pill(/next try in 4 s/)).toBeVisible()
  })

  it('never shows a loss that healed within two seconds', () => {
    const { rerender } = render(badge())
    rerender(badge({ status: lost }))
    act(() => jest.advanceTimersByTime(1500))
    rerender(badge())
    act(() => jest.advanceTimersByTime(5000))
    expect(pill(/LIVE/)).toBeVisible()
  })

  it('is announced only once it has lasted five seconds', () => {
    const { rerender } = render(badge())
    act(() => jest.advanceTimersByTime(4900))
    expect(screen.queryByText(en.connection.announced.live)).toBeNull()
    act(() => jest.advanceTimersByTime(200))
    expect(screen.getByText(en.connection.announced.live)).toHaveAttribute('aria-live', 'polite')
    rerender(badge({ status: { live: false, behind: 3 } }))
    act(() => jest.advanceTimersByTime(3000))
    rerender(badge())
    act(() => jest.advanceTimersByTime(9000))
    expect(screen.getByText(en.connection.announced.live)).toBeInTheDocument()
  })
})

it('offers Retry when it is offline or broken', async () => {
  const onRefresh = jest.fn(() => Promise.resolve())
  const { rerender } = render(badge({ status: { ...lost, state: 'error', reason: 'refused' }, onRefresh }))
  await userEvent.click(pill(/^Retry$/))
  expect(onRefresh).toHaveBeenCalledTimes(1)
  rerender(badge({ onRefresh }))
  expect(screen.queryByRole('button', { name: 'Retry' })).toBeNull()
})

it('refreshes once at a time, and says so', async () => {
  let finish = () => {}
  const onRefresh = jest.fn(() => new Promise<void>((resolve) => (finish = resolve)))
  render(badge({ onRefresh }))
  await userEvent.click(pill(/^Refresh$/))
  expect(pill(/^Refreshing$/)).toHaveAttribute('aria-busy', 'true')
  await userEvent.click(pill(/^Refreshing$/))
  expect(onRefresh).toHaveBeenCalledTimes(1)
  await act(async () => finish())
  expect(pill(/^Refresh$/)).toHaveAttribute('aria-busy', 'false')
})

describe('the notifications button', () => {
  it('asks the browser while nothing was decided', async () => {
    const onRequest = jest.fn(() => Promise.resolve())
    render(badge({ onRequest }))
    await userEvent.click(pill(new RegExp(en.notifications.turnOn)))
    expect(onRequest).toHaveBeenCalledTimes(1)
  })

  it.each(['granted', 'denied', 'unsupported', 'insecure', 'install-first'] as const)(
    'does not ask when it is %s, and says what to do',
    async (support) => {
      const onRequest = jest.fn(() => Promise.resolve())
      render(badge({ support, onRequest }))
      await userEvent.click(pill(/^Notifications/))
      expect(screen.getByText(en.notifications.states[support])).toBeVisible()
      expect(onRequest).not.toHaveBeenCalled()
    },
  )

  it('is not there at all when this site has none', () => {
    render(badge({ support: 'off' }))
    expect(screen.queryByRole('button', { name: /notif/i })).toBeNull()
  })
})
