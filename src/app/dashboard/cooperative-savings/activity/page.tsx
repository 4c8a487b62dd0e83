import type { Metadata } from 'next'
import { PageHeading } from '@/components/dashboard/cooperative-savings/page-heading'
import { RealtimeActivityPage } from '@/components/dashboard/cooperative-savings/realtime-activity-page'
import { WithoutScript } from '@/components/shell/without-script'
import { en } from '@/lib/i18n/en'

const { title, lead } = en.record.page

export const metadata: Metadata = { title, description: lead }

/** One prerendered page for every filter: the browser reads it from the address. */
export default function ActivityPage() {
  return (
    <main id="content" className="mx-auto max-w-[90rem] px-3.5 py-4 sm:px-6 sm:py-5">
      <PageHeading of="record" />
      <WithoutScript />
      <RealtimeActivityPage />
    </main>
  )
}
