import type { ReactNode } from 'react'
import { ContractBanner } from '@/components/dashboard/cooperative-savings/contract-banner'
import { BlockRibbon } from '@/components/dashboard/cooperative-savings/ribbon/block-ribbon'
import { RealtimeStatusBadge } from '@/components/dashboard/cooperative-savings/realtime-status-badge'
import { NewsToasts } from '@/components/shell/news-toasts'
import { SiteHeader } from '@/components/shell/site-header'

export default function DashboardLayout({ children }: { children: ReactNode }) {
  return (
    <>
      <SiteHeader status={<RealtimeStatusBadge />} />
      <BlockRibbon />
      <ContractBanner />
      {children}
      <NewsToasts />
    </>
  )
}
