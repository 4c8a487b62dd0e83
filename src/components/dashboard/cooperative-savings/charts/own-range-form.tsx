'use client'

import { useId, useState } from 'react'
import { Button } from '@/components/ui/button'
import { useCopy } from '@/hooks/use-copy'
import { rangeProblem, type OwnRange } from './chart-view'

const ends = ['from', 'through'] as const

interface OwnRangeFormProps {
  /** What the fields hold at first. */
  range: OwnRange
  /** Local date, `2025-11-21`. */
  today: string
  onChoose: (range: OwnRange) => void
}

/** Two dates to choose; what is wrong with them is said when they are to be shown. */
export function OwnRangeForm({ range, today, onChoose }: OwnRangeFormProps) {
  const words = useCopy().charts.ranges
  const id = useId()
  const [dates, setDates] = useState(range)
  const [problem, setProblem] = useState<ReturnType<typeof rangeProblem>>(null)
  return (
    <form
      noValidate
      aria-label={words.own}
      onSubmit={(event) => {
        event.preventDefault()
        const found = rangeProblem(dates, today)
        setProblem(found)
        if (found === null) onChoose(dates)
      }}
      className="flex flex-wrap items-center gap-2 text-sm"
    >
      {ends.map((end) => (
        <label key={end} className="flex items-center gap-1.5 text-muted">
          {words[end]}
          <input
            type="date"
            max={today}
            value={dates[end]}
            aria-invalid={problem !== null}
            aria-describedby={problem === null ? undefined : id}
            onChange={({ target }) => setDates({ ...dates, [end]: target.value })}
            className="tabular h-9 min-w-0 rounded-control border border-line bg-panel px-2 text-ink aria-invalid:border-fail max-sm:text-base"
          />
        </label>
      ))}
      <Button type="submit">{words.show}</Button>
      {problem !== null && (
        <p id={id} role="alert" className="w-full text-red-ink">
          {words.problems[problem]}
        </p>
      )}
    </form>
  )
}
