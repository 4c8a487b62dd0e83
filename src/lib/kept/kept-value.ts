import type { KeyedStorage, OtherTabs } from '@/lib/personal/personal-store'

/** How a value is kept, as text under a name. */
export interface KeptFormat<T> {
  key: string
  /** What a later build wrote with a higher one is left alone. */
  version: number
  /** What can be understood of fields that anybody may have written; of none, the value to begin with. */
  parse: (fields: Record<string, unknown>) => T
  /** The fields to write; everything in them survives JSON. */
  fields: (value: T) => Record<string, unknown>
}

/**
 * A value that this browser keeps, in step over all tabs. Where nothing can be kept (full, forbidden) or a later build
 * wrote it, the page goes on in memory.
 */
export class KeptValue<T> {
  private snapshot: T
  private readonly observers = new Set<() => void>()
  private broken = false

  /** `storage` is asked for each time: merely naming it throws where it is forbidden. */
  constructor(
    private readonly format: KeptFormat<T>,
    private readonly storage: () => KeyedStorage,
    tabs: OtherTabs,
  ) {
    this.snapshot = format.parse({})
    tabs.addEventListener('storage', (event) => {
      // Without a key everything was cleared.
      if (event.key !== null && event.key !== format.key) return
      this.broken = false
      this.show(this.read())
    })
    this.snapshot = this.read()
  }

  /** The same object as long as nothing in it changes. */
  getSnapshot = (): T => this.snapshot

  subscribe = (observer: () => void): (() => void) => {
    this.observers.add(observer)
    return () => this.observers.delete(observer)
  }

  /** Changes what is kept as it is now: another tab may have written since. */
  change(change: (value: T) => T): void {
    const before = this.read()
    const value = change(before)
    if (value === before) return
    try {
      const { key, version, fields } = this.format
      if (!this.broken) this.storage().setItem(key, JSON.stringify({ ...fields(value), version }))
    } catch {
      // Full or forbidden: from now on this page remembers by itself.
      this.broken = true
    }
    this.show(value)
  }

  private read(): T {
    if (this.broken) return this.snapshot
    try {
      const fields = asFields(this.storage().getItem(this.format.key))
      if (typeof fields.version === 'number' && fields.version > this.format.version) this.broken = true
      else return this.format.parse(fields)
    } catch {
      this.broken = true
    }
    return this.snapshot
  }

  private show(value: T): void {
    this.snapshot = value
    for (const observer of [...this.observers]) observer()
  }
}

function asFields(text: string | null): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text ?? '')
    return typeof value === 'object' && value !== null ? { ...value } : {}
  } catch {
    return {}
  }
}
