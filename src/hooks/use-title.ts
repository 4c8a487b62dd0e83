'use client'

import { useEffect } from 'react'

/** The document's title in the viewer's words. What the server wrote in English may arrive, or be taken over, later. */
export function useTitle(title: string): void {
  useEffect(() => {
    const say = () => {
      if (document.title !== title) document.title = title
    }
    say()
    const observer = new MutationObserver(say)
    observer.observe(document.head, { childList: true, characterData: true, subtree: true })
    return () => observer.disconnect()
  }, [title])
}
