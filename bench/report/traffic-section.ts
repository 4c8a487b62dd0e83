import type { TrafficResult } from '../traffic/run-traffic'
import type { Section } from './section'
import { table } from './table'

/** What a chain on which nothing happens costs. */
export function trafficSection({ cells, minutes, blockEveryMs }: TrafficResult): Section {
  const rows = [...cells].map(([name, { bytesPerMinute, httpPerHour, behind }]) => [
    name,
    `${(bytesPerMinute / 1000).toFixed(1)} KB`,
    String(httpPerHour),
    String(behind),
  ])
  const markdown = `## A quiet chain

${table(['page', 'bytes a minute', 'HTTP requests an hour', 'blocks not yet proved at the end'], rows)}

The engine with the options of the application on Mezo, connected and caught up, for ${minutes} minutes of a node that makes an empty
block every ${blockEveryMs / 1000} s. Counted are the payloads of frames, requests and answers in both directions, uncompressed.
`
  return { markdown }
}
