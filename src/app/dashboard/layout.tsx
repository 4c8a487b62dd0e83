import type { ReactNode } from 'react'
import { RealtimeStatusBadge } from '@/components/dashboard/cooperative-savings/realtime-status-badge'
import { NewsToasts } from '@/components/shell/news-toasts'
import { SiteHeader } from '@/components/shell/site-header'

export default function DashboardLayout({ children }: { children: ReactNode }) {
  return (
    <>
      <SiteHeader status={<RealtimeStatusBadge />} />
      {children}
      <NewsToasts />
    </>
  )
}
