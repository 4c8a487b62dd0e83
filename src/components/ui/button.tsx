import type { ComponentProps } from 'react'

const looks = {
  primary: 'border-tide bg-tide font-semibold text-tide-ink hover:brightness-110 active:brightness-95',
  quiet: 'border-line bg-panel text-ink hover:bg-sunken active:bg-line',
} as const

interface ButtonProps extends ComponentProps<'button'> {
  look?: keyof typeof looks
}

/** A button with words on it. */
export function Button({ look = 'quiet', className = '', ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      className={`inline-flex min-h-9 items-center justify-center gap-2 rounded-control border px-3 py-1.5 text-sm transition-colors disabled:opacity-60 ${looks[look]} ${className}`}
    />
  )
}
