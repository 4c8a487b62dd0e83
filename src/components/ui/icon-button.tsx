import type { ComponentProps, ReactNode } from 'react'

interface IconButtonProps extends Omit<ComponentProps<'button'>, 'aria-label' | 'title' | 'children'> {
  label: string
  children: ReactNode
}

/** A button with a picture on it; its label is its accessible name and its tooltip. */
export function IconButton({ label, className = '', children, ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      aria-label={label}
      title={label}
      className={`inline-flex size-9 shrink-0 items-center justify-center rounded-control border border-line bg-panel text-muted transition-colors hover:bg-sunken hover:text-ink active:bg-line disabled:opacity-60 ${className}`}
    >
      {children}
    </button>
  )
}
