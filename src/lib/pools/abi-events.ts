import type { Abi } from 'viem'

/**
 * The seven events that tell the story of a pool. With a wrong type nothing ever arrives, with a wrong `indexed` nothing
 * can be decoded: a test holds each of them against the deployed contract.
 */
export const poolEventsAbi = [
  {
    type: 'event',
    name: 'PoolCreated',
    inputs: [
      { name: 'poolId', type: 'uint256', indexed: true },
      { name: 'creator', type: 'address', indexed: true },
      { name: 'name', type: 'string', indexed: false },
      { name: 'minContribution', type: 'uint256', indexed: false },
      { name: 'maxMembers', type: 'uint256', indexed: false },
      { name: 'timestamp', type: 'uint256', indexed: false },
    ],
  },
  {
    type: 'event',
    name: 'MemberJoined',
    inputs: [
      { name: 'poolId', type: 'uint256', indexed: true },
      { name: 'member', type: 'address', indexed: true },
      { name: 'btcAmount', type: 'uint256', indexed: false },
      { name: 'shares', type: 'uint256', indexed: false },
      { name: 'timestamp', type: 'uint256', indexed: false },
    ],
  },
  {
    type: 'event',
    name: 'MemberLeft',
    inputs: [
      { name: 'poolId', type: 'uint256', indexed: true },
      { name: 'member', type: 'address', indexed: true },
      { name: 'btcAmount', type: 'uint256', indexed: false },
      { name: 'yieldAmount', type: 'uint256', indexed: false },
      { name: 'timestamp', type: 'uint256', indexed: false },
    ],
  },
  {
    type: 'event',
    name: 'PartialWithdrawal',
    inputs: [
      { name: 'poolId', type: 'uint256', indexed: true },
      { name: 'member', type: 'address', indexed: true },
      { name: 'btcAmount', type: 'uint256', indexed: false },
      { name: 'remainingContribution', type: 'uint256', indexed: false },
      { name: 'timestamp', type: 'uint256', indexed: false },
    ],
  },
  {
    type: 'event',
    name: 'YieldClaimed',
    inputs: [
      { name: 'poolId', type: 'uint256', indexed: true },
      { name: 'member', type: 'address', indexed: true },
      { name: 'grossYield', type: 'uint256', indexed: false },
      { name: 'feeAmount', type: 'uint256', indexed: false },
      { name: 'netYield', type: 'uint256', indexed: false },
      { name: 'timestamp', type: 'uint256', indexed: false },
    ],
  },
  {
    type: 'event',
    name: 'PoolStatusUpdated',
    inputs: [
      { name: 'poolId', type: 'uint256', indexed: true },
      { name: 'newStatus', type: 'uint8', indexed: false },
    ],
  },
  {
    type: 'event',
    name: 'PoolClosed',
    inputs: [
      { name: 'poolId', type: 'uint256', indexed: true },
      { name: 'finalBalance', type: 'uint256', indexed: false },
    ],
  },
] as const satisfies Abi
