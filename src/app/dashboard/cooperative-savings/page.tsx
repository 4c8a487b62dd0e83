import type { Metadata } from 'next'
import { PageIntroduction } from '@/components/dashboard/cooperative-savings/page-introduction'
import { RealtimeAnalyticsDashboard } from '@/components/dashboard/cooperative-savings/realtime-analytics-dashboard'
import { RealtimePoolList } from '@/components/dashboard/cooperative-savings/realtime-pool-list'
import { WithoutScript } from '@/components/shell/without-script'
import { en } from '@/lib/i18n/en'

export const metadata: Metadata = { title: en.landing.page.title, description: en.landing.page.lead }

export default function CooperativeSavingsPage() {
  return (
    <main id="content" className="mx-auto max-w-[90rem] px-3.5 py-4 sm:px-6 sm:py-5">
      <PageIntroduction />
      <WithoutScript />
      <RealtimeAnalyticsDashboard>
        <RealtimePoolList />
      </RealtimeAnalyticsDashboard>
    </main>
  )
}
