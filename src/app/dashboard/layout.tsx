import type { ReactNode } from 'react'
import { ContractBanner } from '@/components/dashboard/cooperative-savings/contract-banner'
import { NoticeBell } from '@/components/dashboard/cooperative-savings/notices/notice-bell'
import { BlockRibbon } from '@/components/dashboard/cooperative-savings/ribbon/block-ribbon'
import { RealtimeStatusBadge } from '@/components/dashboard/cooperative-savings/realtime-status-badge'
import { OfflineSupport } from '@/components/shell/offline-support'
import { NewsToasts } from '@/components/shell/news-toasts'
import { SiteHeader } from '@/components/shell/site-header'

export default function DashboardLayout({ children }: { children: ReactNode }) {
  return (
    <>
      <SiteHeader status={<RealtimeStatusBadge />} notices={<NoticeBell />} />
      <BlockRibbon />
      <OfflineSupport />
      <ContractBanner />
      {children}
      <NewsToasts />
    </>
  )
}
