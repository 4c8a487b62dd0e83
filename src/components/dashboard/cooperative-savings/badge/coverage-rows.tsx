'use client'

import { useCopy } from '@/hooks/use-copy'
import type { Coverage } from '@/lib/blockchain/engine/engine-status'
import { formatFigure } from '@/lib/format/figure'
import { shortDate } from '@/lib/format/short-date'

/** Up to where the picture is complete, and which part of that came with the page instead of being read by this browser. */
export function CoverageRows({ coverage }: { coverage: Coverage | null }) {
  const { connection, units, locale, zone } = useCopy()
  const { rows } = connection
  const block = (number: number) => `#${formatFigure(number, locale)}`
  const snapshot = coverage?.snapshot
  return (
    <>
      <dt>{rows.through}</dt>
      <dd>{coverage ? block(coverage.through) : units.none}</dd>
      {coverage && snapshot && (
        <>
          <dt>{rows.shipped}</dt>
          <dd>{connection.shipped(block(snapshot.through), shortDate(snapshot.builtAt, locale, zone))}</dd>
          <dt>{rows.readHere}</dt>
          <dd>
            {coverage.through > snapshot.through
              ? connection.blocks(block(snapshot.through + 1), block(coverage.through))
              : units.none}
          </dd>
        </>
      )}
    </>
  )
}
