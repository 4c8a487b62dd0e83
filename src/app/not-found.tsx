import type { Metadata } from 'next'
import Link from 'next/link'
import { MessagePage } from '@/components/shell/message-page'
import { SiteHeader } from '@/components/shell/site-header'
import { en } from '@/lib/i18n/en'

export const metadata: Metadata = { title: en.errors.notFoundTitle }

export default function NotFound() {
  return (
    <>
      <SiteHeader />
      <MessagePage
        title={en.errors.notFound}
        text={en.errors.notFoundText}
        action={
          <Link href="/dashboard/cooperative-savings" className="font-semibold text-tide underline underline-offset-4">
            {en.errors.toPools}
          </Link>
        }
      />
    </>
  )
}
