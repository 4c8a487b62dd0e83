'use client'

import { NewsPill } from '@/components/ui/news-pill'
import { useCopy } from '@/hooks/use-copy'

/** How many pools wait above what is being read; pressing it shows them. */
export function NewPoolsPill({ count, onShow }: { count: number; onShow: () => void }) {
  const { toasts } = useCopy()
  return <NewsPill label={count === 0 ? null : toasts.newPools(count)} onPress={onShow} />
}
