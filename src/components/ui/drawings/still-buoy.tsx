import { Drawing } from './drawing'

/** A buoy on still water: nothing has happened yet. */
export function StillBuoy() {
  return (
    <Drawing>
      <path d="M60 46l6-22h12l6 22" className="fill-panel" />
      <path d="M54 46h36l-5 19H59z" className="fill-tide/15 stroke-tide" />
      <path d="M63 36h18M72 24v-8" />
      <circle cx={72} cy={12} r={4} className="fill-tide stroke-tide" />
      <path d="M92 12h7M45 12h7" opacity={0.5} />
    </Drawing>
  )
}
