'use client'

import { X } from 'lucide-react'
import { PoolMark } from '@/components/ui/pool-mark'
import { useCopy } from '@/hooks/use-copy'
import type { Hex } from '@/lib/blockchain/engine/chain-log'
import { AddressText } from '../address-text'
import { shortAddress } from '@/lib/format/short-address'

interface MyAddressProps {
  address: Hex
  isWallet: boolean
  /** Without it, it cannot be taken away here: it is the wallet's. */
  onRemove?: () => void
}

/** One of the viewer's addresses. */
export function MyAddress({ address, isWallet, onRemove }: MyAddressProps) {
  const words = useCopy().addresses.mine
  return (
    <li className="flex min-h-11 items-center gap-2.5 border-t border-line py-1.5 first:border-t-0">
      <PoolMark seed={address} className="size-7" />
      <AddressText address={address} />
      {isWallet && <span className="pill bg-tide/12 text-tide">{words.wallet}</span>}
      {onRemove !== undefined && (
        <button
          type="button"
          aria-label={words.remove(shortAddress(address))}
          title={words.removeShort}
          onClick={onRemove}
          className="ml-auto inline-flex size-8 items-center justify-center rounded-lg text-muted hover:bg-sunken hover:text-ink"
        >
          <X aria-hidden="true" size={16} />
        </button>
      )}
    </li>
  )
}
