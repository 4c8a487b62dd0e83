/** The mark: what was measured above, the water below. */
export function BrandMark({ className = 'size-8' }: { className?: string }) {
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true" className={`shrink-0 ${className}`}>
      <rect width="32" height="32" rx="9" className="fill-tide" />
      <g fill="none" className="stroke-tide-ink" strokeWidth="2.6" strokeLinecap="round">
        <path d="M5 10.5h22" strokeDasharray="1 4.2" />
        <path d="M5 20c3.7 0 3.7-4 7.3-4s3.7 4 7.4 4 3.6-4 7.3-4" />
      </g>
    </svg>
  )
}
