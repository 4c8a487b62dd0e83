import { identicon } from '@/lib/format/identicon'

/** A small picture that makes one row recognisable among many. */
export function PoolMark({ seed, className = 'size-9' }: { seed: string; className?: string }) {
  const { cells, hue } = identicon(seed)
  const colour = `oklch(0.66 0.13 ${hue})`
  return (
    <svg
      aria-hidden="true"
      viewBox="-0.75 -0.75 6.5 6.5"
      className={`shrink-0 rounded-[0.6rem] ${className}`}
      style={{ background: `color-mix(in srgb, ${colour} 16%, transparent)` }}
    >
      <path fill={colour} d={cells.map(([x, y]) => `M${x} ${y}h1.02v1.02h-1.02z`).join('')} />
    </svg>
  )
}
