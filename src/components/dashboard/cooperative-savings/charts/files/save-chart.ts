import { csvText, type CsvCell } from '@/lib/format/csv'
import { saveFile } from '../../save-file'
import { plainColours } from './plain-colours'
import { pngOf } from './png-of'
import { standaloneSvg } from './standalone-svg'

interface SavedChart {
  /** Of the file, without its ending. */
  name: string
  title: string
  /** As it is shown. */
  svg: SVGSVGElement | null
  rows: readonly (readonly CsvCell[])[]
}

/** Hands a chart to the browser as a file to save. Throws when the picture cannot be made. */
export async function saveChart(format: 'png' | 'svg' | 'csv', { name, title, svg, rows }: SavedChart): Promise<void> {
  // The mark tells spreadsheets that the text is UTF-8.
  const text = format === 'csv' ? `\ufeff${csvText(rows)}` : standaloneSvg(requirePicture(svg), title, plainColours())
  const types = { csv: 'text/csv;charset=utf-8', svg: 'image/svg+xml' }
  const content =
    format === 'png' ? await pngOf(text, window.devicePixelRatio) : new Blob([text], { type: types[format] })
  saveFile(`${name}.${format}`, content)
}

function requirePicture(svg: SVGSVGElement | null): SVGSVGElement {
  if (!svg) throw new Error('The chart is not drawn.')
  return svg
}
