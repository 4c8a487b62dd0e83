'use client'

import { useLayoutEffect } from 'react'
import { useCopy } from './use-copy'

/** Says in which language the document is, and shows it once it is in the viewer's (see `firstScript`). */
export function useDocumentLanguage(): void {
  const { language } = useCopy()
  useLayoutEffect(() => {
    const { documentElement: root } = document
    if (root.dataset.words !== undefined && root.dataset.words !== language) return
    root.lang = language
    delete root.dataset.words
  }, [language])
}
