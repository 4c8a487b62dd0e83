/** @jest-environment node */
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { renderToString } from 'react-dom/server'
import CooperativeSavingsPage from '@/app/dashboard/cooperative-savings/page'
import { RealtimeAnalyticsDashboard } from '@/components/dashboard/cooperative-savings/realtime-analytics-dashboard'
import { RealtimeStatusBadge } from '@/components/dashboard/cooperative-savings/realtime-status-badge'
import { useHistoricalPoolEvents } from '@/hooks/web3/use-historical-pool-events'
import { usePools } from '@/hooks/web3/use-pools'
import { useRealtimePoolEvents } from '@/hooks/web3/use-realtime-pool-events'
import { useNow } from '@/hooks/use-now'
import { WebSocketManager } from '@/lib/blockchain/websocket-manager'

const onServer = (page: ReactNode) =>
  renderToString(<QueryClientProvider client={new QueryClient()}>{page}</QueryClientProvider>)

function Everything() {
  const { stats, isLive } = useRealtimePoolEvents()
  const { progress, isScanning } = useHistoricalPoolEvents()
  const { pools, isLoading } = usePools()
  return (
    <pre>
      {JSON.stringify({ isLive, total: stats.totalEvents, progress, isScanning, pools, isLoading, now: useNow() })}
    </pre>
  )
}

test('on a server nothing is known, nothing throws, and nothing is started', () => {
  expect(typeof window).toBe('undefined')
  const made = jest.spyOn(WebSocketManager, 'getInstance')
  expect(onServer(<Everything />).replaceAll('&quot;', '"')).toContain(
    JSON.stringify({
      isLive: false,
      total: 0,
      progress: { done: 0, total: 0, found: 0, active: false, failed: 0 },
      isScanning: false,
      isLoading: true,
      now: 0,
    }),
  )
  expect(made).not.toHaveBeenCalled()
})

test('regression: a status badge that throws in server-side rendering', () => {
  expect(onServer(<RealtimeStatusBadge />)).toContain('<button')
  expect(onServer(<RealtimeStatusBadge compact />)).toContain('<button')
})

test('the dashboard and the whole page, twice the same whatever the time', () => {
  for (const page of [<RealtimeAnalyticsDashboard key="a" />, <CooperativeSavingsPage key="b" />]) {
    const now = jest.spyOn(Date, 'now').mockReturnValue(1_700_000_000_000)
    const first = onServer(page)
    now.mockReturnValue(1_800_000_000_000)
    expect(onServer(page)).toBe(first)
    now.mockRestore()
  }
})
