import { shortAddress } from '@/lib/format/short-address'

interface AddressTextProps {
  address: string
  /** Base address of the explorer; null leaves plain text. */
  explorerUrl: string | null
}

/** A shortened address; whole in its title, and a link where there is an explorer. */
export function AddressText({ address, explorerUrl }: AddressTextProps) {
  const text = <code className="font-mono text-[0.92em]">{shortAddress(address)}</code>
  if (explorerUrl === null) return <span title={address}>{text}</span>
  return (
    <a
      href={`${explorerUrl}/address/${address}`}
      target="_blank"
      rel="noopener noreferrer"
      title={address}
      className="relative z-1 underline-offset-2 hover:text-ink hover:underline"
    >
      {text}
    </a>
  )
}
