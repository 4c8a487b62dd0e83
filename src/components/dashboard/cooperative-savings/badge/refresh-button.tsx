'use client'

import { RefreshCw } from 'lucide-react'
import { useState } from 'react'
import { IconButton } from '@/components/ui/icon-button'
import { useCopy } from '@/hooks/use-copy'

/** Asks the network anew; turns while it works. */
export function RefreshButton({ onRefresh }: { onRefresh: () => Promise<void> }) {
  const { connection } = useCopy()
  const [busy, setBusy] = useState(false)
  const refresh = async () => {
    setBusy(true)
    // A failure shows in the badge's face, not here.
    await onRefresh().catch(() => undefined)
    setBusy(false)
  }
  return (
    <IconButton
      label={busy ? connection.refreshing : connection.refresh}
      aria-busy={busy}
      // Not `disabled`: that would take the focus away.
      onClick={() => void (busy || refresh())}
    >
      <RefreshCw aria-hidden="true" size={17} className={busy ? 'animate-turn' : ''} />
    </IconButton>
  )
}
