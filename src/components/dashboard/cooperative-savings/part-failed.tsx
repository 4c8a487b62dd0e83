'use client'

import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { useCopy } from '@/hooks/use-copy'

/** In place of a page's part that could not be fetched or drawn. */
export function PartFailed({ onRetry }: { onRetry: () => void }) {
  const { following } = useCopy()
  const { failed, failedText, again } = following.page
  return <Notice role="alert" title={failed} text={failedText} action={<Button onClick={onRetry}>{again}</Button>} />
}
