'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { useCopy } from '@/hooks/use-copy'
import { useTitle } from '@/hooks/use-title'
import type { Hex } from '@/lib/blockchain/engine/chain-log'
import type { AddressFault } from '@/lib/personal/parse-address'
import { addressHref } from '../address-href'
import { AddressField } from '../filters/address-field'

/** In place of an address that is none: what is wrong with it, and a field for another one. */
export function BadAddress({ fault }: { fault: AddressFault }) {
  const { addresses, record } = useCopy()
  useTitle(addresses.title)
  const router = useRouter()
  const [address, setAddress] = useState<Hex | ''>('')
  return (
    <form
      className="mx-auto flex max-w-md flex-col gap-3 pt-16 pb-24 text-center"
      onSubmit={(event) => {
        event.preventDefault()
        if (address !== '') router.push(addressHref(address))
      }}
    >
      <h1 className="text-xl font-semibold tracking-tight">{addresses.bad.title}</h1>
      <p role="status" className="text-sm text-pretty text-muted">
        {addresses.bad.text} {fault !== 'empty' && addresses.mine.faults[fault]}
      </p>
      <AddressField label={record.who} value={address} onChange={setAddress} className="text-left" />
      <Button type="submit" look="primary" disabled={address === ''}>
        {addresses.bad.show}
      </Button>
    </form>
  )
}
