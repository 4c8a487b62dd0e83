import type { Abi } from 'viem'

/** What a member can do. Amounts are in wei of BTC (18 decimals); joining pays with the value of the transaction. */
export const poolWritesAbi = [
  {
    type: 'function',
    name: 'createPool',
    stateMutability: 'nonpayable',
    inputs: [
      { name: 'name', type: 'string' },
      { name: 'minContribution', type: 'uint256' },
      { name: 'maxContribution', type: 'uint256' },
      { name: 'maxMembers', type: 'uint256' },
    ],
    outputs: [{ name: 'poolId', type: 'uint256' }],
  },
  {
    type: 'function',
    name: 'joinPool',
    stateMutability: 'payable',
    inputs: [{ name: 'poolId', type: 'uint256' }],
    outputs: [],
  },
  {
    type: 'function',
    name: 'leavePool',
    stateMutability: 'nonpayable',
    inputs: [{ name: 'poolId', type: 'uint256' }],
    outputs: [],
  },
  {
    type: 'function',
    name: 'withdrawPartial',
    stateMutability: 'nonpayable',
    inputs: [
      { name: 'poolId', type: 'uint256' },
      { name: 'withdrawAmount', type: 'uint256' },
    ],
    outputs: [],
  },
  {
    type: 'function',
    name: 'claimYield',
    stateMutability: 'nonpayable',
    inputs: [{ name: 'poolId', type: 'uint256' }],
    outputs: [],
  },
  {
    type: 'function',
    name: 'closePool',
    stateMutability: 'nonpayable',
    inputs: [{ name: 'poolId', type: 'uint256' }],
    outputs: [],
  },
] as const satisfies Abi
