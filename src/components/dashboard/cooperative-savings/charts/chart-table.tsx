import type { ReactNode } from 'react'

export interface TableData {
  head: readonly string[]
  /** The first cell of each names its row. */
  rows: readonly (readonly (string | number)[])[]
}

interface ChartTableProps extends TableData {
  caption: string
  /** In place of the picture; otherwise only for those who do not see it. */
  isShown: boolean
}

/** The figures of a chart. */
export function ChartTable({ caption, head, rows, isShown }: ChartTableProps) {
  const table = (
    <table className="tabular w-full text-right text-sm">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          {head.map((title) => (
            <Head key={title}>{title}</Head>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([first, ...rest], index) => (
          <tr key={index} className="border-t border-line">
            <th scope="row" className="py-1 pr-2 text-left font-normal whitespace-nowrap">
              {first}
            </th>
            {rest.map((cell, column) => (
              <td key={column} className="py-1 pl-2">
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
  // A table ignores the size that hides other elements: the box around it is hidden instead.
  if (!isShown) return <div className="sr-only">{table}</div>
  return (
    <div role="region" aria-label={caption} tabIndex={0} className="absolute inset-0 overflow-auto bg-panel">
      {table}
    </div>
  )
}

function Head({ children }: { children: ReactNode }) {
  return (
    <th
      scope="col"
      className="sticky top-0 bg-panel py-1 pl-2 text-xs font-medium text-muted first:pl-0 first:text-left"
    >
      {children}
    </th>
  )
}
