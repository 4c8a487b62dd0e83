import type { Hex } from '@/lib/blockchain/engine/chain-log'
import type { PoolEventType } from './pool-event'

/** The hash that opens each event's log. Another pool contract can use the same hash for another meaning: route by address first. */
export const poolTopics = {
  PoolCreated: '0x80eb862b1ebf91ef46e8085c1e47b348af9ad8f1248fb18302612a57ad3a2b55',
  MemberJoined: '0x5b34f4a2a478e6a6c1b8fd6b222014a5074f6cd336b38fb09de1c86da0670e3a',
  MemberLeft: '0xcee72beb0e6f4a1f6a05d4baeb9e2b59d489fbb1e016cc550ece105cf4a35d13',
  PartialWithdrawal: '0x8b5e93925ebaf448721942fed98c0e95e18fc3aef217e6478f3b78222c5fb973',
  YieldClaimed: '0x5967f9351681addfbe9aced6e0ae2a6d23e30f182e8874546fe4d524544349cc',
  PoolStatusUpdated: '0xf23f81825d004be688e56e2e60f70dfa6e0007947618aa870d4c32693cbedf33',
  PoolClosed: '0xaf7faf29a251efa1bcf2b47dab1a72baa0906a2e4ff957e6cb6d4f7c642161ab',
} as const satisfies Record<PoolEventType, Hex>

/** What to ask a node for: the first topic of the seven events. */
export const poolTopic0s: readonly Hex[] = Object.values(poolTopics)
