import { addressHref } from '@/components/dashboard/cooperative-savings/address-href'
import { poolHref } from '@/lib/pools/pool-href'
import type { Hex } from '@/lib/blockchain/engine/chain-log'
import { findPools } from '@/lib/finder/find-pools'
import type { finder } from '@/lib/i18n/en/finder'
import { isAddress } from '@/lib/personal/is-address'
import { parseAddress } from '@/lib/personal/parse-address'
import type { PoolView } from '@/lib/pools/pool-view'
import { searchText } from '@/lib/pools/search-text'
import type { Command } from './command'
import type { PaletteEntry, PaletteGroup } from './palette-entry'

/** More than this is what the list's own search is for. */
const MOST_POOLS = 8
const MOST_FOLLOWED = 5

interface Offered {
  words: typeof finder
  pools: readonly PoolView[]
  followed: ReadonlySet<number>
  mine: readonly Hex[]
  pages: readonly Command[]
  actions: readonly Command[]
  goTo: (path: string) => void
}

/** What is offered for what was typed; what one is likely to want where nothing was. Groups without entries are left out. */
export function paletteGroups(typed: string, offered: Offered): readonly PaletteGroup[] {
  const { words, pools, followed, goTo } = offered
  const isTyped = typed.trim() !== ''
  const poolEntry = (pool: PoolView): PaletteEntry => ({
    kind: 'pool',
    id: `pool-${pool.id}`,
    pool,
    run: () => goTo(poolHref(pool.id)),
  })
  const found = isTyped
    ? findPools(pools, typed, MOST_POOLS)
    : pools.filter(({ id }) => followed.has(id)).slice(0, MOST_FOLLOWED)
  const groups: readonly PaletteGroup[] = [
    { title: isTyped ? words.groups.pools : words.groups.followed, entries: found.map(poolEntry) },
    { title: words.groups.addresses, entries: addressEntries(typed, offered) },
    { title: words.groups.actions, entries: commandEntries(typed, offered.actions) },
    { title: words.groups.pages, entries: commandEntries(typed, offered.pages) },
  ]
  return groups.filter(({ entries }) => entries.length > 0)
}

function addressEntries(typed: string, { mine, goTo }: Offered): readonly PaletteEntry[] {
  const parsed = parseAddress(typed)
  const begun = typed.trim().toLowerCase()
  const addresses = isAddress(parsed) ? [parsed] : mine.filter((address) => address.startsWith(begun))
  return addresses.map((address) => ({
    kind: 'address',
    id: `address-${address}`,
    address,
    isMine: mine.includes(address),
    run: () => goTo(addressHref(address)),
  }))
}

function commandEntries(typed: string, commands: readonly Command[]): readonly PaletteEntry[] {
  const wanted = searchText(typed.trim())
  return commands
    .filter(({ label }) => searchText(label).includes(wanted))
    .map((command) => ({ kind: 'command', ...command }))
}
