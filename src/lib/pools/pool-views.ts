import type { PoolView } from './pool-view'

/** The shown pools, newest first. The list and each pool keep their identity as long as nothing in them changes. */
export class PoolViews {
  private readonly byId = new Map<number, PoolView>()
  private sorted: readonly PoolView[] | null = []

  /** Shows `view`, or nothing more of that pool when it is null. */
  set(id: number, view: PoolView | null): void {
    const before = this.byId.get(id)
    if (view === null ? before === undefined : before !== undefined && isSame(before, view)) return
    if (view === null) this.byId.delete(id)
    else this.byId.set(id, view)
    this.sorted = null
  }

  get(id: number): PoolView | undefined {
    return this.byId.get(id)
  }

  list(): readonly PoolView[] {
    this.sorted ??= [...this.byId.values()].sort((a, b) => b.id - a.id)
    return this.sorted
  }
}

function isSame(a: PoolView, b: PoolView): boolean {
  for (const key of Object.keys(a) as (keyof PoolView)[]) if (a[key] !== b[key]) return false
  return true
}
