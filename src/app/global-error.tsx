'use client'

import { MessagePage } from '@/components/shell/message-page'
import { Button } from '@/components/ui/button'
import { useCopy } from '@/hooks/use-copy'
import './globals.css'

/** In place of the whole document, when even the layout failed. */
export default function GlobalError({ reset }: { reset: () => void }) {
  const { errors, language } = useCopy()
  return (
    <html lang={language}>
      <body>
        <title>{errors.broken}</title>
        <MessagePage
          title={errors.broken}
          text={errors.brokenText}
          action={
            <Button look="primary" onClick={reset}>
              {errors.again}
            </Button>
          }
        />
      </body>
    </html>
  )
}
