'use client'

import { useContractState } from '@/hooks/web3/use-contract-state'
import { ContractNotice } from './contract-notice'

/** The contract's switches as it tells them itself, said when they change. */
export function LiveContractNotice() {
  const state = useContractState()
  return <div role="status">{state && <ContractNotice {...state} />}</div>
}
