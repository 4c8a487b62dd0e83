import type { PoolEvent } from '@/lib/pools/pool-event'

interface EventFacts {
  /** Who did it; null where the event does not say. */
  who: string | null
  /** What moved, of 18 decimals, and which way seen from the pool. Yield is paid in MUSD. */
  amount: { wei: bigint; unit?: 'musd'; sign?: '+' | '−' } | null
}

/** Who did it and how much of what moved, whatever the kind of event. */
export function eventFacts(event: PoolEvent): EventFacts {
  switch (event.type) {
    case 'PoolCreated':
      return { who: event.args.creator, amount: null }
    case 'MemberJoined':
      return { who: event.args.member, amount: { wei: event.args.btcAmount, sign: '+' } }
    case 'MemberLeft':
    case 'PartialWithdrawal':
      return { who: event.args.member, amount: { wei: event.args.btcAmount, sign: '−' } }
    case 'YieldClaimed':
      return { who: event.args.member, amount: { wei: event.args.netYield, unit: 'musd' } }
    case 'PoolClosed':
      return { who: null, amount: { wei: event.args.finalBalance } }
    case 'PoolStatusUpdated':
      return { who: null, amount: null }
  }
}
