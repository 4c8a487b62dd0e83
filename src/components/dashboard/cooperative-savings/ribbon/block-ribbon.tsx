'use client'

import dynamic from 'next/dynamic'
import { WidgetBoundary } from '@/components/ui/widget-boundary'
import { useCopy } from '@/hooks/use-copy'
import { RibbonSkeleton } from './ribbon-skeleton'

const LiveRibbon = dynamic(() => import('./live-ribbon').then((module) => module.LiveRibbon), {
  ssr: false,
  loading: RibbonSkeleton,
})

/** The latest blocks as a strip under the header. Its height stands from the server's HTML on; the rest is a chunk of its own. */
export function BlockRibbon() {
  const { ribbon } = useCopy()
  return (
    <section
      aria-label={ribbon.region}
      className="relative z-20 border-b border-line bg-linear-to-b from-tide/6 to-transparent"
    >
      <WidgetBoundary fallback={() => <RibbonSkeleton />}>
        <LiveRibbon />
      </WidgetBoundary>
    </section>
  )
}
