import { faceLooks } from '../face-looks'
import type { Face } from '../connection-face'

/** The coloured dot of a face: pulsing with a ring, turning, or still. */
export function FaceDot({ face }: { face: Face }) {
  const { dot, motion } = faceLooks[face]
  if (motion === 'spin') {
    return (
      <span
        aria-hidden="true"
        className="size-3 shrink-0 animate-turn rounded-full border-2 border-warn border-t-transparent"
      />
    )
  }
  const pulses = motion === 'pulse'
  return (
    <span aria-hidden="true" className="relative flex size-2 shrink-0">
      {pulses && face === 'live' && (
        <span className={`absolute inset-0 animate-ping-ring rounded-full opacity-60 ${dot}`} />
      )}
      <span className={`relative size-2 rounded-full ${dot} ${pulses ? 'animate-pulse-dot' : ''}`} />
    </span>
  )
}
