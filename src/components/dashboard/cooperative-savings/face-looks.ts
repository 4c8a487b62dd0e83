import type { Face } from './connection-face'

interface FaceLook {
  /** Fill of the dot. */
  dot: string
  /** The word beside it, legible on the tint. */
  ink: string
  /** Border and tint of the badge. */
  frame: string
  /** What moves: a calm pulse with a ring, a turning ring, or nothing. */
  motion: 'pulse' | 'spin' | 'still'
}

const grey = { dot: 'bg-idle', ink: 'text-grey-ink', frame: 'border-idle/40 bg-idle/10' }
const yellow = { dot: 'bg-warn', ink: 'text-yellow-ink', frame: 'border-warn/50 bg-warn/10' }

/** Each face's colours and motion. */
export const faceLooks = {
  connecting: { ...grey, motion: 'still' },
  live: { dot: 'bg-live', ink: 'text-green-ink', frame: 'border-live/45 bg-live/10', motion: 'pulse' },
  'catching-up': { ...yellow, motion: 'pulse' },
  delayed: { ...yellow, motion: 'still' },
  reconnecting: { ...yellow, motion: 'spin' },
  offline: { ...grey, motion: 'still' },
  error: { dot: 'bg-fail', ink: 'text-red-ink', frame: 'border-fail/50 bg-fail/10', motion: 'still' },
} as const satisfies Record<Face, FaceLook>
