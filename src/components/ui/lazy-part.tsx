'use client'

import { useState } from 'react'
import type { ComponentType } from 'react'
import { WidgetBoundary } from './widget-boundary'

/**
 * A part in a chunk of its own, and what stands in its place when it fails. `fetchPart` makes a lazy component: one
 * remembers its failure, so trying again takes another one.
 */
export function lazyPart<P extends object>(
  fetchPart: () => ComponentType<P>,
  Failed: ComponentType<{ onRetry: () => void }>,
): ComponentType<P> {
  return function LazyPart(props: P) {
    const [Part, setPart] = useState(fetchPart)
    const again = (reset: () => void) => {
      setPart(fetchPart)
      reset()
    }
    return (
      <WidgetBoundary fallback={(reset) => <Failed onRetry={() => again(reset)} />}>
        <Part {...props} />
      </WidgetBoundary>
    )
  }
}
