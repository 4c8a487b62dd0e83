'use client'

import { useSearchParams } from 'next/navigation'
import { isAddress } from '@/lib/personal/is-address'
import { parseAddress } from '@/lib/personal/parse-address'
import { ConnectionBanner } from '../badge/connection-banner'
import { BackLink } from '../pool/back-link'
import { AddressDetails } from './address-details'
import { BadAddress } from './bad-address'

/** The page of the address that the page's own address names, or why there is none. */
export function LiveAddressPage() {
  const address = parseAddress(useSearchParams().get('id') ?? '')
  return (
    <>
      <ConnectionBanner />
      <BackLink />
      {isAddress(address) ? <AddressDetails key={address} address={address} /> : <BadAddress fault={address} />}
    </>
  )
}
