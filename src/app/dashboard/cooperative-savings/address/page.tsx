import type { Metadata } from 'next'
import { RealtimeAddressPage } from '@/components/dashboard/cooperative-savings/realtime-address-page'
import { WithoutScript } from '@/components/shell/without-script'
import { en } from '@/lib/i18n/en'

export const metadata: Metadata = { title: en.addresses.title, description: en.addresses.lead }

/** One prerendered page for every address: the browser reads which one from `?id=`. */
export default function AddressPage() {
  return (
    <main id="content" className="mx-auto max-w-[90rem] px-3.5 py-4 sm:px-6 sm:py-5">
      <WithoutScript />
      <RealtimeAddressPage />
    </main>
  )
}
