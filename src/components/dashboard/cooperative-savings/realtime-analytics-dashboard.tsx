'use client'

import dynamic from 'next/dynamic'
import type { ReactNode } from 'react'
import { useMediaQuery } from '@/components/ui/use-media-query'
import { Widget } from '@/components/ui/widget'
import { WidgetBoundary } from '@/components/ui/widget-boundary'
import { useCopy } from '@/hooks/use-copy'
import { ConnectionBanner } from './badge/connection-banner'
import { LiveActivity } from './activity/live-activity'
import { LiveStatCards } from './cards/live-stat-cards'
import { LiveCharts } from './charts/live-charts'
import { FoldedCharts } from './folded-charts'

/** At the foot of the page: fetched after what stands above it. */
const LivePerformance = dynamic(() => import('./performance/live-performance').then((part) => part.LivePerformance), {
  ssr: false,
})

/**
 * The short form: the four figures.
 * @public
 */
export function RealtimeAnalyticsDashboardMini() {
  const { cards } = useCopy()
  return (
    <Widget title={cards.label}>
      <LiveStatCards />
    </Widget>
  )
}

interface RealtimeAnalyticsDashboardProps {
  /** Comes after the charts where there is room, before them on a phone. */
  children?: ReactNode
}

/**
 * Figures, charts, latest activity and performance. Both arrangements are in the page, as the server cannot know the
 * screen; the style sheet hides one, and once the width is known only the other has contents.
 */
export function RealtimeAnalyticsDashboard({ children }: RealtimeAnalyticsDashboardProps) {
  const { activity } = useCopy()
  const wide = useMediaQuery('(min-width: 40rem)', true)
  return (
    <div className="flex flex-col gap-3 sm:gap-4">
      <ConnectionBanner />
      <RealtimeAnalyticsDashboardMini />
      {wide !== false && (
        <div className="grid grid-cols-2 gap-4 max-sm:hidden lg:grid-cols-12 lg:grid-rows-[auto_1fr_1fr]">
          <LiveCharts />
          <div className="relative col-span-2 min-h-80 lg:col-span-4 lg:col-start-9 lg:row-span-3 lg:row-start-1">
            <Widget title={activity.title} className="lg:absolute lg:inset-0">
              <LiveActivity className="lg:absolute lg:inset-0" />
            </Widget>
          </div>
        </div>
      )}
      {children}
      {wide !== true && (
        <div className="flex flex-col gap-3 sm:hidden">
          {wide === false && (
            <Widget title={activity.title}>
              <LiveActivity />
            </Widget>
          )}
          <FoldedCharts />
        </div>
      )}
      <div className="min-h-5">
        <WidgetBoundary fallback={() => null}>
          <LivePerformance />
        </WidgetBoundary>
      </div>
    </div>
  )
}
