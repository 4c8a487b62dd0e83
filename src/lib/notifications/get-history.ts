import { getConfig } from '@/lib/config/get-config'
import { KeptValue } from '@/lib/kept/kept-value'
import type { NoticeHistory } from './notice-history'
import { parseHistory } from './parse-history'

let history: KeptValue<NoticeHistory> | null = null

/** What this browser's viewer was told, for the contract of this build. Only call it in a browser. */
export function getHistory(): KeptValue<NoticeHistory> {
  if (history) return history
  const { chainId, address } = getConfig()
  const key = `tidemark:notices:${chainId}:${address}`
  history = new KeptValue(
    { key, version: 1, parse: parseHistory, fields: (notices) => ({ notices }) },
    () => localStorage,
    window,
  )
  return history
}
