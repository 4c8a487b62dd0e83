/** @jest-environment node */
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { renderToString } from 'react-dom/server'
import type { ReactNode } from 'react'
import { PageIntroduction } from '@/components/dashboard/cooperative-savings/page-introduction'
import {
  RealtimeAnalyticsDashboard,
  RealtimeAnalyticsDashboardMini,
} from '@/components/dashboard/cooperative-savings/realtime-analytics-dashboard'
import { RealtimePoolList } from '@/components/dashboard/cooperative-savings/realtime-pool-list'
import { RealtimeStatusBadge } from '@/components/dashboard/cooperative-savings/realtime-status-badge'
import { WithoutScript } from '@/components/shell/without-script'
import { en } from '@/lib/i18n/en'

const html = (node: ReactNode) =>
  renderToString(<QueryClientProvider client={new QueryClient()}>{node}</QueryClientProvider>)

it('never throws', () => {
  expect(html(<RealtimeStatusBadge />)).toContain(en.connection.faces.connecting)
  expect(html(<RealtimeAnalyticsDashboardMini />)).toContain(en.cards.totalPools)
  expect(html(<RealtimeAnalyticsDashboard>below the charts</RealtimeAnalyticsDashboard>)).toContain('below the charts')
  expect(html(<RealtimePoolList />)).toContain(en.pools.loading)
})

it('holds no time and no figure that the browser would have to correct', () => {
  const page = html(
    <RealtimeAnalyticsDashboard>
      <RealtimePoolList />
    </RealtimeAnalyticsDashboard>,
  )
  expect(page).not.toMatch(/<time[^>]*>[^<]/)
  expect(page.replace(/<[^>]*>/g, ' ')).not.toMatch(/\d/)
})

it('says what the page is, and what to do without JavaScript', () => {
  const introduction = html(
    <>
      <PageIntroduction />
      <WithoutScript />
    </>,
  )
  expect(introduction).toMatch(/<h1[^>]*>Savings pools/)
  expect(introduction).toMatch(/<noscript>.*needs JavaScript.*necesita JavaScript/s)
})
