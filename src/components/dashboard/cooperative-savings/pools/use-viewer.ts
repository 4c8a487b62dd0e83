'use client'

import { useMemo } from 'react'
import { usePersonal } from '@/hooks/use-personal'
import { useMyPools } from '@/hooks/web3/use-my-pools'
import type { Viewer } from './select-pools'

/** What only the viewer's own browser can tell of a pool. The same object as long as nothing can have changed. */
export function useViewer(): Viewer {
  const { followed } = usePersonal()
  const isMine = useMyPools()
  return useMemo(() => ({ isMine, isFollowed: ({ id }) => followed.has(id) }), [isMine, followed])
}
