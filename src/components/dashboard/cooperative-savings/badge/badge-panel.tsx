'use client'

import { RelativeTime } from '@/components/ui/relative-time'
import { PoolName } from '@/components/ui/pool-name'
import { useCopy } from '@/hooks/use-copy'
import { formatDuration } from '@/lib/format/duration'
import { formatFigure } from '@/lib/format/figure'
import type { EngineStatus } from '@/lib/blockchain/engine/engine-status'
import type { PoolStatistics } from '@/lib/pools/pool-statistics'
import type { ReactNode } from 'react'
import type { Face } from '../connection-face'
import { AlertList } from './alert-list'
import { CoverageRows } from './coverage-rows'
import { QuietSince } from './quiet-since'

/** A clock that is off by more than this is said. */
const CLOCK_OFF_MS = 120_000

interface BadgePanelProps {
  id: string
  face: Face
  /** What the face has to add, whole; empty when nothing. */
  detail: string
  status: EngineStatus
  stats: PoolStatistics
  /** How far the network's time is from this device's, in milliseconds. */
  clockSkewMs: number
  /** What can be done about it. */
  actions: ReactNode
}

/** Everything the badge knows, in words and figures. */
export function BadgePanel({ id, face, detail, status, stats, clockSkewMs, actions }: BadgePanelProps) {
  const { connection, units, locale } = useCopy()
  const { rows } = connection
  const latest = stats.latestPool
  const quietSince = face === 'live' ? status.quietSince : null
  return (
    <div
      id={id}
      role="dialog"
      aria-label={connection.panel}
      tabIndex={-1}
      className="absolute top-full z-40 mt-2 max-sm:inset-x-3 sm:right-0 sm:w-88 animate-fade-in rounded-card border border-line bg-panel p-4 text-sm whitespace-normal shadow-high outline-none"
    >
      <p className="text-ink">{connection.explained[face]}</p>
      {detail !== '' && <p className="tabular mt-1 break-words text-muted">{sentence(detail)}</p>}
      {quietSince !== null && (
        <p className="mt-1 text-muted">
          {connection.quietExplained} <QuietSince at={quietSince} className="tabular block first-letter:uppercase" />
        </p>
      )}
      <dl className="mt-3 grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1.5 [&_bdi]:text-right [&_dd]:text-right [&_dt]:text-muted">
        <CoverageRows coverage={status.coverage} />
        <dt>{rows.eventsToday}</dt>
        <dd>{formatFigure(stats.eventsToday, locale)}</dd>
        <dt>{rows.eventsThisHour}</dt>
        <dd>{formatFigure(stats.eventsThisHour, locale)}</dd>
        <dt>{rows.totalEvents}</dt>
        <dd>{formatFigure(stats.totalEvents, locale)}</dd>
        <dt>{rows.lastEvent}</dt>
        <dd>
          {stats.lastEventAt === null ? (
            connection.noEventYet
          ) : (
            <RelativeTime at={stats.lastEventAt} phrase={units.ago} />
          )}
        </dd>
        <dt>{rows.latestPool}</dt>
        <dd>{latest === null ? units.none : <PoolName plain name={latest.name} id={latest.id} />}</dd>
        <dt>{rows.uptime}</dt>
        <dd>{status.state === 'connected' ? formatDuration(stats.uptimeMs, units) : units.none}</dd>
        <dt>{rows.latency}</dt>
        <dd>{status.latency === null ? units.none : units.milliseconds(Math.round(status.latency))}</dd>
        <dt>{rows.attempts}</dt>
        <dd>{formatFigure(status.reconnectAttempts, locale)}</dd>
      </dl>
      <AlertList alerts={status.alerts} clockOff={Math.abs(clockSkewMs) > CLOCK_OFF_MS} />
      <div className="mt-3 flex flex-wrap items-center gap-2 border-t border-line pt-3 empty:hidden">{actions}</div>
    </div>
  )
}

function sentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
