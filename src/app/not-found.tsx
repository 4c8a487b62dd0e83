import type { Metadata } from 'next'
import Link from 'next/link'
import { EachLanguage } from '@/components/shell/each-language'
import { MessagePage } from '@/components/shell/message-page'
import { SiteHeader } from '@/components/shell/site-header'
import { en } from '@/lib/i18n/en'

export const metadata: Metadata = { title: en.errors.notFoundTitle }

export default function NotFound() {
  return (
    <>
      <SiteHeader />
      <MessagePage
        title={<EachLanguage words={({ errors }) => errors.notFound} />}
        text={<EachLanguage words={({ errors }) => errors.notFoundText} />}
        action={
          <Link href="/dashboard/cooperative-savings" className="font-semibold text-tide underline underline-offset-4">
            <EachLanguage words={({ errors }) => errors.toPools} />
          </Link>
        }
      />
    </>
  )
}
