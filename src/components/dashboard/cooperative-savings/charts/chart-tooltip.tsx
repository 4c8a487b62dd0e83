/** Below this height there is no room above a point. */
const ROOM = 40

interface ChartTooltipProps {
  place: { x: number; y: number }
  width: number
  text: string
}

/** What stands at the cursor. Its place along the chart is its share of itself, so that it never sticks out. */
export function ChartTooltip({ place: { x, y }, width, text }: ChartTooltipProps) {
  const isBelow = y < ROOM
  return (
    <div
      aria-hidden="true"
      className="tabular pointer-events-none absolute z-10 w-max max-w-[min(100%,16rem)] rounded-lg border border-line bg-panel px-2 py-1 text-xs text-ink shadow-high"
      style={{
        left: x,
        top: isBelow ? y + 14 : y - 10,
        transform: `translate(${(-100 * x) / Math.max(1, width)}%, ${isBelow ? '0' : '-100%'})`,
      }}
    >
      {text}
    </div>
  )
}
