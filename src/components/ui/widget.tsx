'use client'

import type { ReactNode } from 'react'
import { useCopy } from '@/hooks/use-copy'
import { Button } from './button'
import { Notice } from './notice'
import { WidgetBoundary } from './widget-boundary'

interface WidgetProps {
  title: string
  /** Of what stands in its place. */
  className?: string
  children: ReactNode
}

/** A part of a page that says so in its own place when it breaks, and leaves the others as they are. */
export function Widget({ title, className = '', children }: WidgetProps) {
  const { errors } = useCopy()
  const failed = (retry: () => void) => (
    <div className={`overflow-auto rounded-card border border-line bg-panel ${className}`}>
      <Notice
        role="alert"
        title={title}
        text={errors.widget}
        action={<Button onClick={retry}>{errors.again}</Button>}
      />
    </div>
  )
  return <WidgetBoundary fallback={failed}>{children}</WidgetBoundary>
}
