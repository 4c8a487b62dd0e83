'use client'

import { Wallet } from 'lucide-react'
import { Button } from '@/components/ui/button'
import { useCopy } from '@/hooks/use-copy'

interface ConnectFaceProps {
  busy?: boolean
  onClick?: () => void
}

/** The button as it looks before a wallet is connected. */
export function ConnectFace({ busy = false, onClick }: ConnectFaceProps) {
  const { wallet } = useCopy()
  return (
    <Button look="primary" aria-busy={busy} onClick={onClick} aria-label={busy ? wallet.connecting : wallet.connect}>
      <Wallet aria-hidden="true" size={16} />
      <span className="max-sm:hidden">{busy ? wallet.connecting : wallet.connect}</span>
      <span className="max-[30rem]:hidden sm:hidden">{wallet.connectShort}</span>
    </Button>
  )
}
