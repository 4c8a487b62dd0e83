'use client'

import { useEffect } from 'react'

/** The document's title in the viewer's words; what the server wrote is in English. */
export function useTitle(title: string): void {
  useEffect(() => {
    document.title = title
  }, [title])
}
