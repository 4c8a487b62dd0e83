import { readFileSync } from 'node:fs'
import type { WatchSettings } from './watch-settings'

/** What the outside did to a run. `t`: Unix milliseconds. Timers, sockets and requests are numbered as they were made. */
export type InboundEvent = { t: number } & (
  | { in: 'timer'; timer: number }
  | { in: 'open'; socket: number }
  /** `data` is null for a binary frame. */
  | { in: 'frame'; socket: number; data: string | null }
  | { in: 'close'; socket: number; code: number | null; reason: string }
  | { in: 'error'; socket: number }
  | { in: 'answer'; request: number; status: number; headers: Record<string, string>; body: string }
  | { in: 'failure'; request: number; message: string }
  /** Somebody ended the run. */
  | { in: 'stop' }
)

/** What the run did to the outside. Not needed to run it again, but to read what happened. */
export type OutboundEvent = { t: number } & (
  | { out: 'connect'; socket: number; url: string }
  | { out: 'frame'; socket: number; data: string }
  | { out: 'close'; socket: number }
  | { out: 'request'; request: number; url: string; body: string }
)

/** The first line of a recording. */
export interface RecordingHeader {
  recording: 'tidemark-watch'
  version: 1
  startedAt: number
  /** Of the random numbers of the run. */
  seed: number
  settings: WatchSettings
}

/** What `--record` wrote. A last line that was cut short is left out. @throws Error when the file is no recording. */
export function readRecording(file: string): { header: RecordingHeader; events: InboundEvent[] } {
  const [first = '', ...lines] = readFileSync(file, 'utf8').split('\n')
  const header = parseLine(first) as Partial<RecordingHeader> | null
  if (header?.recording !== 'tidemark-watch' || header.version !== 1) throw new Error(`${file} is no recording.`)
  const events = lines.map(parseLine).filter((event) => event !== null && 'in' in event)
  return { header: header as RecordingHeader, events: events as InboundEvent[] }
}

function parseLine(line: string): object | null {
  try {
    return JSON.parse(line) as object
  } catch {
    return null
  }
}
