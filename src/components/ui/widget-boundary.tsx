'use client'

import { Component } from 'react'
import type { ReactNode } from 'react'

interface WidgetBoundaryProps {
  /** Shown in place of a part that failed; `retry` draws it again. */
  fallback: (retry: () => void) => ReactNode
  children: ReactNode
}

/** Keeps one broken part from taking the page with it. */
export class WidgetBoundary extends Component<WidgetBoundaryProps, { failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override render() {
    return this.state.failed ? this.props.fallback(() => this.setState({ failed: false })) : this.props.children
  }
}
