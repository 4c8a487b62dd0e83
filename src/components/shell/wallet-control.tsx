'use client'

import { useEffect, useEffectEvent, useState } from 'react'
import { useConnect, useConnection, useConnectors, useDisconnect } from 'wagmi'
import { Button } from '@/components/ui/button'
import { useCopy } from '@/hooks/use-copy'
import { shortAddress } from '@/lib/format/short-address'
import { getPersonal } from '@/lib/personal/get-personal'
import { ConnectFace } from './connect-face'
import { HeaderMenu } from './header-menu'

/** Wallets announce themselves to the page; this is how long one may take. */
const ANNOUNCEMENT_MS = 150

/** Connects, shows whose wallet it is, and disconnects. */
export function WalletControl({ connectNow }: { connectNow: boolean }) {
  const { wallet } = useCopy()
  const { address, status } = useConnection()
  const connectors = useConnectors()
  const announced = connectors.filter(({ id }) => id !== 'injected')
  const { mutate: connect, isPending, error } = useConnect()
  const { mutate: disconnect } = useDisconnect()
  const [open, setOpen] = useState(false)
  const found = announced.length > 0 ? announced : 'ethereum' in window ? connectors : []
  const only = found.length === 1 ? found[0] : undefined

  const start = () => {
    if (only) connect({ connector: only })
    else setOpen(true)
  }
  const begin = useEffectEvent(start)
  useEffect(() => {
    if (!connectNow) return
    const timer = setTimeout(() => begin(), ANNOUNCEMENT_MS)
    return () => clearTimeout(timer)
  }, [connectNow])

  // A connected wallet's address counts as the viewer's.
  useEffect(() => {
    getPersonal().setWallet(address ?? null)
    return () => getPersonal().setWallet(null)
  }, [address])

  if (address !== undefined) {
    return (
      <HeaderMenu
        open={open}
        onOpenChange={setOpen}
        button={
          <Button aria-label={wallet.connected(address)} aria-expanded={open} onClick={() => setOpen(!open)}>
            <code className="font-mono">{shortAddress(address)}</code>
          </Button>
        }
      >
        <p className="text-muted">{wallet.yours}</p>
        <p className="font-mono text-xs break-all">{address}</p>
        <Button
          onClick={() => {
            disconnect()
            setOpen(false)
          }}
        >
          {wallet.disconnect}
        </Button>
      </HeaderMenu>
    )
  }
  const note = error ? wallet.refused : found.length === 0 ? wallet.none : wallet.choose
  return (
    <HeaderMenu
      open={open || error !== null}
      onOpenChange={setOpen}
      button={<ConnectFace busy={isPending || status === 'reconnecting'} onClick={start} />}
    >
      <p role="status">{note}</p>
      {found.map((connector) => (
        <Button key={connector.uid} onClick={() => connect({ connector })}>
          {connector.name}
        </Button>
      ))}
    </HeaderMenu>
  )
}
