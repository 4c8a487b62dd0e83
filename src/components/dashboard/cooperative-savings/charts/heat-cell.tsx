/** Of nothing there is a dot; then colour and size grow together. */
const looks = [
  { share: 0.3, className: 'fill-line' },
  { share: 0.5, className: 'fill-tide/40' },
  { share: 0.66, className: 'fill-tide/60' },
  { share: 0.8, className: 'fill-tide/80' },
  { share: 0.94, className: 'fill-tide' },
] as const

interface HeatCellProps {
  /** Its middle. */
  x: number
  y: number
  /** Of its place. */
  width: number
  height: number
  /** Step of the scale, 0 to 4. */
  level: number
}

/** One hour of the week. */
export function HeatCell({ x, y, width, height, level }: HeatCellProps) {
  const { share, className } = looks[level] ?? looks[0]
  const [w, h] = [width * share, height * share]
  return <rect x={x - w / 2} y={y - h / 2} width={w} height={h} rx={Math.min(3, w / 4)} className={className} />
}
