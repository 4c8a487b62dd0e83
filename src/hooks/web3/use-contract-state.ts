'use client'

import { useQuery } from '@tanstack/react-query'
import { getConfig } from '@/lib/config/get-config'
import { getLive } from '@/lib/live/live'
import { readContractState, type ContractState } from '@/lib/pools/read-contract-state'
import { useLive } from './use-live'

/** Its owner switches it rarely, and two small answers are quickly read. Milliseconds. */
const READ_EVERY = 120_000

/** The switches of the contract; undefined until they were read. Read anew from time to time while the page is seen. */
export function useContractState(): ContractState | undefined {
  const chain = useLive((live) => live.chain)
  const { data } = useQuery({
    queryKey: ['contract-state', chain],
    enabled: chain !== null,
    refetchInterval: READ_EVERY,
    refetchOnWindowFocus: true,
    staleTime: READ_EVERY,
    queryFn: () => readContractState((calls) => getLive().manager.call(calls), getConfig().address),
  })
  return data
}
