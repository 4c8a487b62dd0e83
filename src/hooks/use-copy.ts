'use client'

import { useSyncExternalStore } from 'react'
import { readCopy, serverCopy, watchCopy } from '@/lib/i18n/copy'
import type { Copy } from '@/lib/i18n/copy'

/** The words of the interface in the viewer's language, with the locale and the time zone of figures and times. */
export function useCopy(): Copy {
  return useSyncExternalStore(watchCopy, readCopy, () => serverCopy)
}
