import type { Metadata } from 'next'
import { RealtimePoolPage } from '@/components/dashboard/cooperative-savings/realtime-pool-page'
import { WithoutScript } from '@/components/shell/without-script'
import { en } from '@/lib/i18n/en'

export const metadata: Metadata = { title: en.pool.title, description: en.pool.lead }

/** One prerendered page for every pool: the browser reads which one from `?id=`. */
export default function PoolPage() {
  return (
    <main id="content" className="mx-auto max-w-[90rem] px-3.5 py-4 sm:px-6 sm:py-5">
      <WithoutScript />
      <RealtimePoolPage />
    </main>
  )
}
