'use client'

import { useMemo } from 'react'
import { BtcAmount } from '@/components/ui/btc-amount'
import { useCopy } from '@/hooks/use-copy'
import { useLateCopy } from '@/hooks/use-late-copy'
import { useNow } from '@/hooks/use-now'
import { useHistoryIsWhole } from '@/hooks/web3/use-history-is-whole'
import { useWholeRecord } from '@/hooks/web3/use-whole-record'
import { formatBtc, formatBtcExact } from '@/lib/format/btc'
import { fullDate } from '@/lib/format/full-date'
import { poolRecordWords } from '@/lib/i18n/late/pool-record'
import { savingsOverTime } from '@/lib/pools/savings-over-time'
import { yieldPaid } from '@/lib/pools/yield-paid'
import { isoDate } from '@/lib/pools/zoned-date'
import { ChartPanel } from '../charts/chart-panel'
import { savingsDays } from './savings-days'
import { SAVINGS_HEIGHT, drawSavings } from './draw-savings'

/** How much was saved in one pool since its beginning, and the yield that was taken. */
export function PoolSavings({ pool }: { pool: number }) {
  const { savings: words } = useLateCopy(poolRecordWords)
  const { units, locale, zone } = useCopy()
  const now = useNow(60_000)
  const historyIsWhole = useHistoryIsWhole()
  const events = useWholeRecord(pool)
  const points = useMemo(() => savingsOverTime(events ?? []), [events])
  const days = useMemo(() => savingsDays(points, zone), [points, zone])
  const isKnown = events !== null && historyIsWhole
  const amount = (wei: bigint) => `${formatBtc(wei, locale)} ${units.btc}`
  const [first, last] = [days[0], days.at(-1)]
  const hasData = isKnown && first !== undefined && days.some(({ total }) => total > 0n)
  return (
    <ChartPanel
      title={words.title}
      {...(hasData && last && { note: amount(last.total) })}
      fileName={`pool-${pool}-saved`}
      height={SAVINGS_HEIGHT}
      label={words.label(
        fullDate(first?.start ?? now, locale, zone),
        fullDate(now, locale, zone),
        amount(last?.total ?? 0n),
      )}
      hasData={hasData}
      empty={isKnown ? words.nothing : words.reading}
      stops={days.map(({ start, total }) => words.point(fullDate(start, locale, zone), amount(total)))}
      draw={(width) => drawSavings({ points, days, now: now / 1000, width, amount })}
      caption={words.caption}
      table={{
        head: [words.day, words.saved],
        rows: days.map(({ start, total }) => [fullDate(start, locale, zone), amount(total)]),
      }}
      file={() => [
        [words.day, words.saved],
        ...days.map(({ start, total }) => [isoDate(start, zone), formatBtcExact(total)]),
      ]}
    >
      {isKnown && (
        <p className="mt-2 flex flex-wrap justify-between gap-x-4 text-sm text-muted">
          {words.yieldTaken}
          <BtcAmount wei={yieldPaid(events)} unit="musd" className="text-ink" />
        </p>
      )}
    </ChartPanel>
  )
}
