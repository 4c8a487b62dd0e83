import { useState } from 'react'
import { leadingNew } from './leading-new'

/** Those keys of a list, newest first, that came in with its last change. `keys` must keep its identity while it is unchanged. */
export function useNewKeys<T>(keys: readonly T[]): ReadonlySet<T> {
  const [last, setLast] = useState<{ keys: readonly T[]; fresh: ReadonlySet<T> }>({ keys, fresh: new Set() })
  if (last.keys === keys) return last.fresh
  const fresh = new Set(leadingNew(keys, new Set(last.keys)))
  setLast({ keys, fresh })
  return fresh
}
