import { Drawing } from './drawing'

/** A glass over an empty horizon: nothing matches. */
export function Spyglass() {
  return (
    <Drawing>
      <circle cx={68} cy={34} r={20} className="fill-tide/10" />
      <path d="M83 49l15 14" strokeWidth={5} />
      <path d="M54 38h28" className="stroke-tide" />
      <path d="M60 30a9 9 0 0 1 8-7" opacity={0.6} />
    </Drawing>
  )
}
