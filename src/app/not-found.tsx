import type { Metadata } from 'next'
import { EachLanguage } from '@/components/shell/each-language'
import { MessagePage } from '@/components/shell/message-page'
import { en } from '@/lib/i18n/en'

export const metadata: Metadata = { title: en.errors.notFoundTitle }

/** Every page carries this one in case: made of the server's HTML alone, it adds no script to any of them. */
export default function NotFound() {
  return (
    <MessagePage
      title={<EachLanguage words={({ errors }) => errors.notFound} />}
      text={<EachLanguage words={({ errors }) => errors.notFoundText} />}
      action={
        <a href="/dashboard/cooperative-savings" className="font-semibold text-tide underline underline-offset-4">
          <EachLanguage words={({ errors }) => errors.toPools} />
        </a>
      }
    />
  )
}
