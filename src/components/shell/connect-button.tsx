'use client'

import dynamic from 'next/dynamic'
import { useState, useSyncExternalStore } from 'react'
import { WidgetBoundary } from '@/components/ui/widget-boundary'
import { useCopy } from '@/hooks/use-copy'
import { ConnectFace } from './connect-face'
import { connectedBefore } from './connected-before'
import { HeaderMenu } from './header-menu'

// Without `ssr: false` a part of the wallet would come with the page.
const fetchWallet = () => dynamic(() => import('./wallet'), { ssr: false, loading: () => <ConnectFace busy /> })
const never = () => () => undefined

/** Connects a wallet. Its code is fetched when it is first pressed, or when a wallet was connected on an earlier visit. */
export function ConnectButton() {
  const { wallet } = useCopy()
  const [pressed, setPressed] = useState(false)
  // A lazy component remembers its failure: trying again takes another one.
  const [Wallet, setWallet] = useState(fetchWallet)
  const known = useSyncExternalStore(never, connectedBefore, () => false)
  if (!pressed && !known) return <ConnectFace onClick={() => setPressed(true)} />
  const failed = (reset: () => void) => {
    const again = () => {
      setPressed(true)
      setWallet(fetchWallet)
      reset()
    }
    return (
      <HeaderMenu open={pressed} onOpenChange={() => setPressed(false)} button={<ConnectFace onClick={again} />}>
        <p role="alert">{wallet.failed}</p>
      </HeaderMenu>
    )
  }
  return (
    <WidgetBoundary fallback={failed}>
      <Wallet connectNow={pressed} />
    </WidgetBoundary>
  )
}
