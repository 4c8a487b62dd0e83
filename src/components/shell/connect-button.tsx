'use client'

import dynamic from 'next/dynamic'
import { useState, useSyncExternalStore } from 'react'
import { connectedBefore } from './connected-before'
import { ConnectFace } from './connect-face'

const Wallet = dynamic(() => import('./wallet'), { ssr: false, loading: () => <ConnectFace busy /> })

const never = () => () => undefined

/** Connects a wallet. Its code is fetched when it is first pressed, or when a wallet was connected on an earlier visit. */
export function ConnectButton() {
  const [pressed, setPressed] = useState(false)
  const known = useSyncExternalStore(never, connectedBefore, () => false)
  if (pressed || known) return <Wallet connectNow={pressed} />
  return <ConnectFace onClick={() => setPressed(true)} />
}
