import type { ReactNode } from 'react'

/** The sheet of a small picture above words that say the same: lines in the text's colour, on water. */
export function Drawing({ children }: { children: ReactNode }) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 144 88"
      width={144}
      height={88}
      fill="none"
      stroke="currentColor"
      strokeWidth={2}
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      {children}
      <g className="stroke-tide">
        <path d="M14 70c7.5 0 7.5-5 15-5s7.5 5 14.5 5 7.5-5 14.5-5 7.5 5 14.5 5 7.5-5 14.5-5 7.5 5 14.5 5 7.5-5 14.5-5 7.5 5 14 5" />
        <path d="M44 80c7 0 7-4 14-4s7 4 14 4 7-4 14-4 7 4 14 4" opacity={0.45} />
      </g>
    </svg>
  )
}
