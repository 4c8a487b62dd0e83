import type { Hex } from '@/lib/blockchain/engine/chain-log'
import { readKept, writeKept } from './kept-text'
import { MOST_ADDRESSES, MOST_FOLLOWED, nobody, type KeptPersonal, type Personal } from './personal'

/** The part of the browser's storage that is needed; any of it may throw. */
export type KeyedStorage = Pick<Storage, 'getItem' | 'setItem'>

/** What the browser tells when another tab wrote. */
export type OtherTabs = Pick<Window, 'addEventListener'>

/**
 * What a viewer follows and which addresses are hers, for one contract on one chain, in step over all tabs. Where nothing
 * can be kept it goes on in memory and says so.
 */
export class PersonalStore {
  private snapshot: Personal = nobody
  private readonly observers = new Set<() => void>()
  private broken = false

  /** `storage` is asked for each time: merely naming it throws where it is forbidden. */
  constructor(
    private readonly key: string,
    private readonly storage: () => KeyedStorage,
    tabs: OtherTabs,
  ) {
    tabs.addEventListener('storage', (event) => {
      // Without a key everything was cleared.
      if (event.key !== null && event.key !== this.key) return
      this.broken = false
      this.show(this.read())
    })
    this.show(this.read())
  }

  getSnapshot = (): Personal => this.snapshot

  subscribe = (observer: () => void): (() => void) => {
    this.observers.add(observer)
    return () => this.observers.delete(observer)
  }

  /** Counts an address as the viewer's. False when there are as many as can be. */
  addMine(address: Hex): boolean {
    return this.change(({ watched, followed }) =>
      watched.includes(address) || watched.length < MOST_ADDRESSES
        ? { followed, watched: [...new Set([...watched, address])] }
        : null,
    )
  }

  removeMine(address: Hex): void {
    this.change(({ watched, followed }) => ({ followed, watched: watched.filter((one) => one !== address) }))
  }

  /** Follows a pool. False when as many are followed as can be. */
  follow(id: number): boolean {
    return this.change(({ watched, followed }) =>
      followed.has(id) || followed.size < MOST_FOLLOWED ? { watched, followed: new Set([...followed, id]) } : null,
    )
  }

  unfollow(id: number): void {
    this.change(({ watched, followed }) => ({
      watched,
      followed: new Set([...followed].filter((one) => one !== id)),
    }))
  }

  /** The wallet that is connected to this page, if any. It is not kept: the wallet remembers by itself. */
  setWallet(address: string | null): void {
    const wallet = address === null ? null : (address.toLowerCase() as Hex)
    if (wallet !== this.snapshot.wallet) this.show({ ...this.snapshot, wallet })
  }

  /** Changes what is kept as it is now: another tab may have written since. */
  private change(change: (kept: KeptPersonal) => KeptPersonal | null): boolean {
    const changed = change(this.read())
    if (changed === null) return false
    try {
      if (!this.broken) this.storage().setItem(this.key, writeKept(changed))
    } catch {
      // Full or forbidden: from now on this page remembers by itself.
      this.broken = true
    }
    this.show(changed)
    return true
  }

  private read(): KeptPersonal {
    if (this.broken) return this.snapshot
    try {
      const kept = readKept(this.storage().getItem(this.key))
      if (kept !== 'newer') return kept
      // A later build's data would be lost by writing this build's over it.
      this.broken = true
    } catch {
      this.broken = true
    }
    return this.snapshot
  }

  private show({ watched, followed, ...rest }: KeptPersonal & { wallet?: Hex | null }): void {
    const wallet = rest.wallet === undefined ? this.snapshot.wallet : rest.wallet
    const mine = [...new Set([...watched, ...(wallet === null ? [] : [wallet])])]
    this.snapshot = { watched, followed, wallet, mine, kept: !this.broken }
    for (const observer of [...this.observers]) observer()
  }
}
