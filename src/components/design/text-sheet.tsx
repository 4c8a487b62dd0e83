import { AddressText } from '@/components/dashboard/cooperative-savings/address-text'
import { BtcAmount } from '@/components/ui/btc-amount'
import { PoolMark } from '@/components/ui/pool-mark'
import { PoolName } from '@/components/ui/pool-name'
import { RelativeTime } from '@/components/ui/relative-time'
import { Specimen } from './specimen'

const address = '0x71c7656ec7ab88b098defb751b7401b5f6d8976f'
const names = ['Our new roof', '', '<b>not bold</b> \u202eesrever', 'A name that goes on '.repeat(12)]
const amounts = [0n, 1n, 412_000_000_000_000n, 25_000_000_000_000_000n, 1_234_567_800_000_000_000_000n]
const at = Date.UTC(2025, 10, 21)

/** What is written the same everywhere: names, amounts, addresses, times. */
export function TextSheet() {
  return (
    <>
      <Specimen name="PoolName, PoolMark">
        {names.map((name, index) => (
          <div key={name} className="flex w-full min-w-0 items-center gap-2">
            <PoolMark seed={name} className="size-8" />
            <span className="min-w-0 flex-1">
              <PoolName name={name} id={index + 1} />
            </span>
          </div>
        ))}
      </Specimen>
      <Specimen name="BtcAmount">
        {amounts.map((wei) => (
          <BtcAmount key={String(wei)} wei={wei} />
        ))}
        <BtcAmount wei={25_000_000_000_000_000n} sign="+" />
        <BtcAmount wei={25_000_000_000_000_000n} unit="musd" />
      </Specimen>
      <Specimen name="AddressText">
        <AddressText address={address} />
      </Specimen>
      <Specimen name="RelativeTime">
        <RelativeTime at={at} />
        <RelativeTime at={at} phrase={(age) => `${age} since the first pool`} />
      </Specimen>
    </>
  )
}
