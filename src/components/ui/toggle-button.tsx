import type { ComponentProps } from 'react'
import { Button } from './button'

interface ToggleButtonProps extends Omit<ComponentProps<'button'>, 'aria-pressed' | 'onClick' | 'onChange'> {
  pressed: boolean
  onChange: (pressed: boolean) => void
}

/** A button that stays pressed until it is pressed again. */
export function ToggleButton({ pressed, onChange, className = '', ...rest }: ToggleButtonProps) {
  return (
    <Button
      {...rest}
      aria-pressed={pressed}
      onClick={() => onChange(!pressed)}
      className={`text-muted aria-pressed:border-tide aria-pressed:bg-tide/10 aria-pressed:text-ink ${className}`}
    />
  )
}
