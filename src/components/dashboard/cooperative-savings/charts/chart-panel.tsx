'use client'

import { useRef, useState } from 'react'
import type { ReactNode } from 'react'
import { Panel } from '@/components/ui/panel'
import type { CsvCell } from '@/lib/format/csv'
import { ChartCanvas } from './chart-canvas'
import { ChartMenu } from './chart-menu'
import { ChartTable, type TableData } from './chart-table'
import { EmptyChart } from './empty-chart'
import type { Plot } from './plot'

interface ChartPanelProps {
  title: string
  note?: string
  className?: string
  /** What its files are called. */
  fileName: string
  height: number
  /** What the picture shows, in one sentence. */
  label: string
  hasData: boolean
  /** What is said in its place otherwise. */
  empty: string
  /** What is said of each stop of the cursor. */
  stops: readonly string[]
  rowLength?: number
  draw: (width: number) => Plot
  caption: string
  table: TableData
  /** The same as a file: whole, and as spreadsheets read it. */
  file: () => readonly (readonly CsvCell[])[]
  /** Below the picture: what its colours mean. */
  children?: ReactNode
}

/** A chart with everything that belongs to each: a picture with a cursor, its table, and its files. */
export function ChartPanel({
  title,
  note,
  className = '',
  fileName,
  height,
  hasData,
  empty,
  ...chart
}: ChartPanelProps) {
  const [asTable, setAsTable] = useState(false)
  const svg = useRef<SVGSVGElement>(null)
  const save = async (format: 'png' | 'svg' | 'csv') => {
    const { saveChart } = await import('./files/save-chart')
    await saveChart(format, { name: fileName, title, svg: svg.current, rows: chart.file() })
  }
  const isTable = asTable && hasData
  return (
    <Panel
      title={title}
      {...(note !== undefined && { note })}
      className={`animate-fade-in ${className}`}
      {...(hasData && {
        actions: <ChartMenu title={title} asTable={asTable} onTable={() => setAsTable(!asTable)} onSave={save} />,
      })}
    >
      <div className="relative">
        {hasData ? (
          // Hidden but drawn: its files are made of it.
          <div className={isTable ? 'invisible' : ''}>
            <ChartCanvas svg={svg} height={height} {...chart} />
          </div>
        ) : (
          <EmptyChart height={height} text={empty} />
        )}
        {hasData && <ChartTable caption={chart.caption} {...chart.table} isShown={isTable} />}
      </div>
      {chart.children}
    </Panel>
  )
}
