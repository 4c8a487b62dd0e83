'use client'

import { Copy } from 'lucide-react'
import { useState } from 'react'
import { useCopy } from '@/hooks/use-copy'

/** Puts a text on the clipboard, and says so. */
export function CopyButton({ text }: { text: string }) {
  const { addresses } = useCopy()
  const [copied, setCopied] = useState(false)
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setCopied(true),
      // Forbidden: the text stands beside it and can be selected.
      () => setCopied(false),
    )
  return (
    <button
      type="button"
      onClick={() => void copy()}
      className="inline-flex min-h-6 items-center gap-1.5 rounded-sm text-muted hover:text-ink"
    >
      <Copy aria-hidden="true" size={14} />
      <span role="status">{copied ? addresses.copied : addresses.copy}</span>
    </button>
  )
}
