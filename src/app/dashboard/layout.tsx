import type { ReactNode } from 'react'
import { RealtimeStatusBadge } from '@/components/dashboard/cooperative-savings/realtime-status-badge'
import { LiveNews } from '@/components/shell/live-news'
import { SiteHeader } from '@/components/shell/site-header'

export default function DashboardLayout({ children }: { children: ReactNode }) {
  return (
    <>
      <SiteHeader status={<RealtimeStatusBadge />} />
      {children}
      <LiveNews />
    </>
  )
}
