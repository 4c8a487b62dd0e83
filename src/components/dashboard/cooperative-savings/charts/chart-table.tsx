interface ChartTableProps {
  caption: string
  head: readonly string[]
  rows: readonly (readonly (string | number)[])[]
}

/** The figures of a chart for those who do not see it. */
export function ChartTable({ caption, head, rows }: ChartTableProps) {
  return (
    // A table ignores the size that hides other elements: the box around it is hidden instead.
    <div className="sr-only">
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {head.map((title) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([first, ...rest], index) => (
            <tr key={index}>
              <th scope="row">{first}</th>
              {rest.map((cell, column) => (
                <td key={column}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
