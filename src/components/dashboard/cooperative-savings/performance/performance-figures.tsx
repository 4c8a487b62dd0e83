'use client'

import { useCopy } from '@/hooks/use-copy'
import { formatFigure } from '@/lib/format/figure'

interface PerformanceFiguresProps {
  /** Milliseconds; null when not measured. */
  latency: number | null
  /** Null while it is being measured. */
  eventsPerSecond: number | null
  /** Bytes in use by the page; null where the browser does not tell. */
  memory: number | null
}

/** How the page itself is doing, in one quiet line. */
export function PerformanceFigures({ latency, eventsPerSecond, memory }: PerformanceFiguresProps) {
  const { performance: words, units, locale } = useCopy()
  const figures = [
    { label: words.latency, value: latency === null ? units.none : units.milliseconds(Math.round(latency)) },
    {
      label: words.eventsPerSecond,
      value: eventsPerSecond === null ? units.none : formatFigure(eventsPerSecond, locale, 2),
    },
    ...(memory === null ? [] : [{ label: words.memory, value: units.megabytes(formatFigure(memory / 1e6, locale)) }]),
  ]
  return (
    <section aria-label={words.title}>
      <dl className="flex flex-wrap gap-x-6 gap-y-1 px-1 text-sm text-muted">
        {figures.map(({ label, value }) => (
          <div key={label} className="flex gap-1.5">
            <dt>{label}</dt>
            <dd className="text-ink">{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
