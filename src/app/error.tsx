'use client'

import { MessagePage } from '@/components/shell/message-page'
import { Button } from '@/components/ui/button'
import { useCopy } from '@/hooks/use-copy'

export default function ErrorPage({ reset }: { reset: () => void }) {
  const { errors } = useCopy()
  return (
    <MessagePage
      title={errors.broken}
      text={errors.brokenText}
      action={
        <Button look="primary" onClick={reset}>
          {errors.again}
        </Button>
      }
    />
  )
}
