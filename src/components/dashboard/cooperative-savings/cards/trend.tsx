'use client'

import { useCopy } from '@/hooks/use-copy'
import { formatPercent } from '@/lib/format/percent'

/** Percentages beyond this say less than “many times”. */
const MANY = 9

interface TrendProps {
  /** Change as a fraction; 'new' when there was nothing to compare with; null when it is not known. */
  change: number | 'new' | null
  period: 'day' | 'hour'
}

/** The change against the period before, up to the same minute. */
export function Trend({ change, period }: TrendProps) {
  const { cards, locale } = useCopy()
  if (change === null) return null
  if (change === 'new') return <p>{cards.new[period]}</p>
  const percent = formatPercent(Math.abs(change), locale)
  if (change === 0) return <p>{`${cards.asMany} ${cards.same[period]}`}</p>
  const more = change > 0
  const many = change > MANY
  return (
    <p>
      <span className={`font-semibold ${more ? 'text-green-ink' : 'text-ink'}`}>
        <span aria-hidden="true">{more ? '▲ ' : '▼ '}</span>
        {many ? cards.manyTimes[period] : more ? cards.more(percent) : cards.fewer(percent)}
      </span>
      {!many && ` ${cards.than[period]}`}
    </p>
  )
}
