/** The mark: what was measured above, the water below. Strong enough for 16 px; `src/app/icon.svg` draws the same. */
export function BrandMark({ className = 'size-8' }: { className?: string }) {
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true" className={`shrink-0 ${className}`}>
      <rect width="32" height="32" rx="8" className="fill-tide" />
      <g fill="none" className="stroke-tide-ink" strokeWidth="3.4" strokeLinecap="round">
        <path d="M7.5 10h2.2M14.9 10h2.2M22.3 10h2.2" />
        <path d="M6 21.5c3.3 0 3.3-4.5 6.7-4.5s3.3 4.5 6.6 4.5 3.3-4.5 6.7-4.5" />
      </g>
    </svg>
  )
}
