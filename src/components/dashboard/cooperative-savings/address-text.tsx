import Link from 'next/link'
import { shortAddress } from '@/lib/format/short-address'
import { addressHref } from './address-href'

/** A shortened address, whole in its title, leading to its page. */
export function AddressText({ address }: { address: string }) {
  return (
    <Link
      href={addressHref(address)}
      // Hundreds of rows: a page is fetched when it is asked for.
      prefetch={false}
      title={address}
      className="relative z-1 underline-offset-2 hover:text-ink hover:underline"
    >
      <code className="font-mono text-[0.92em]">{shortAddress(address)}</code>
    </Link>
  )
}
