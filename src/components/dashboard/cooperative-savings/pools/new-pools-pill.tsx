'use client'

import { useCopy } from '@/hooks/use-copy'

/** How many pools wait above what is being read; pressing it shows them. Takes no room. */
export function NewPoolsPill({ count, onShow }: { count: number; onShow: () => void }) {
  const { toasts } = useCopy()
  if (count === 0) return null
  return (
    <div className="sticky top-3 z-10 flex h-0 justify-center lg:top-16">
      <button
        type="button"
        onClick={onShow}
        className="h-8 animate-fade-in rounded-full bg-tide px-4 text-sm font-semibold text-tide-ink shadow-high"
      >
        {toasts.newPools(count)}
      </button>
    </div>
  )
}
