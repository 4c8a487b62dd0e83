'use client'

import { Check, Copy } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useLateCopy } from '@/hooks/use-late-copy'
import { copyText } from '@/lib/copy-text'
import { copyingWords } from '@/lib/i18n/late/copying'

const SAID_MS = 2_500

interface CopyButtonProps {
  text: string
  /** What is copied. */
  label: string
  /** With words beside the picture, where there is room. */
  worded?: boolean
  className?: string
}

/** Puts a text on the clipboard, and says whether that worked. */
export function CopyButton({ text, label, worded = false, className = '' }: CopyButtonProps) {
  const words = useLateCopy(copyingWords)
  const [result, setResult] = useState<'copied' | 'failed' | null>(null)
  useEffect(() => {
    if (result === null) return
    const timer = setTimeout(() => setResult(null), SAID_MS)
    return () => clearTimeout(timer)
  }, [result])
  const Picture = result === 'copied' ? Check : Copy
  return (
    <button
      type="button"
      title={worded ? undefined : label}
      onClick={() => void copyText(text).then((copied) => setResult(copied ? 'copied' : 'failed'))}
      className={`relative z-1 inline-flex min-h-6 min-w-6 shrink-0 items-center justify-center gap-1.5 rounded-md text-muted hover:text-ink ${className}`}
    >
      <Picture aria-hidden="true" size={14} className={result === 'copied' ? 'text-green-ink' : ''} />
      <span className={worded && result === null ? '' : 'sr-only'}>{label}</span>
      <span role="status" className={worded || result === 'failed' ? '' : 'sr-only'}>
        {result !== null && words[result]}
      </span>
    </button>
  )
}
