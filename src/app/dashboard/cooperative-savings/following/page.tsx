import type { Metadata } from 'next'
import { PageHeading } from '@/components/dashboard/cooperative-savings/page-heading'
import { RealtimeFollowingPage } from '@/components/dashboard/cooperative-savings/realtime-following-page'
import { WithoutScript } from '@/components/shell/without-script'
import { en } from '@/lib/i18n/en'

const { title, lead } = en.following.page

export const metadata: Metadata = { title, description: lead }

/** One prerendered page for everybody: what is followed is known to the browser alone. */
export default function FollowingPage() {
  return (
    <main id="content" className="mx-auto max-w-[90rem] px-3.5 py-4 sm:px-6 sm:py-5">
      <PageHeading of="following" />
      <WithoutScript />
      <RealtimeFollowingPage />
    </main>
  )
}
