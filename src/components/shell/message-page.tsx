import type { ReactNode } from 'react'
import { Notice } from '@/components/ui/notice'
import { BrandMark } from './brand-mark'

interface MessagePageProps {
  title: ReactNode
  text: ReactNode
  action: ReactNode
}

/** A page that only has to say something. */
export function MessagePage({ title, text, action }: MessagePageProps) {
  return (
    <main id="content" className="mx-auto flex min-h-[60dvh] max-w-2xl flex-col items-center justify-center px-4">
      <BrandMark className="size-12" />
      <h1 className="mt-5 text-xl font-semibold tracking-tight">{title}</h1>
      <Notice text={text} action={action} className="pt-1" />
    </main>
  )
}
