'use client'

import { useMediaQuery } from '@/components/ui/use-media-query'
import { useOnline } from '@/components/ui/use-online'
import { usePools } from '@/hooks/web3/use-pools'
import { useUrlFilter } from '../use-url-filter'
import { poolFilterFormat } from './pool-filter'
import { PoolList } from './pool-list'
import { useViewer } from './use-viewer'

/** On a phone the charts come below the list: it is kept short until more is asked for. */
const PHONE_ROWS = 10
const ROWS = 50

/** The list of pools, fed by the live store and filtered by the page's address. */
export function LivePoolList() {
  const { pools, error, retry } = usePools()
  const [filter, setFilter] = useUrlFilter(poolFilterFormat)
  const online = useOnline()
  const phone = useMediaQuery('(max-width: 39.99rem)', false)
  return (
    <PoolList
      pools={pools}
      error={error}
      online={online}
      onRetry={retry}
      filter={filter}
      onFilter={setFilter}
      viewer={useViewer()}
      step={phone === true ? PHONE_ROWS : ROWS}
    />
  )
}
