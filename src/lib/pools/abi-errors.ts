import type { Abi } from 'viem'

/** The reasons for which the contract refuses a call of a member. */
export const poolErrorsAbi = [
  { type: 'error', name: 'InvalidPoolId', inputs: [] },
  { type: 'error', name: 'InvalidAmount', inputs: [] },
  { type: 'error', name: 'PoolFull', inputs: [] },
  { type: 'error', name: 'PoolNotAcceptingMembers', inputs: [] },
  { type: 'error', name: 'NotMember', inputs: [] },
  { type: 'error', name: 'AlreadyMember', inputs: [] },
  { type: 'error', name: 'ContributionTooLow', inputs: [] },
  { type: 'error', name: 'ContributionTooHigh', inputs: [] },
  { type: 'error', name: 'InvalidMaxMembers', inputs: [] },
  { type: 'error', name: 'PoolNotActive', inputs: [] },
  { type: 'error', name: 'NoYieldToClaim', inputs: [] },
  { type: 'error', name: 'InsufficientPoolSize', inputs: [] },
  { type: 'error', name: 'FlashLoanDetected', inputs: [] },
  { type: 'error', name: 'Unauthorized', inputs: [] },
  { type: 'error', name: 'InvalidFee', inputs: [] },
  { type: 'error', name: 'ZeroAddress', inputs: [] },
  { type: 'error', name: 'SameBlockWithdrawal', inputs: [] },
  { type: 'error', name: 'EmergencyModeActive', inputs: [] },
  { type: 'error', name: 'EnforcedPause', inputs: [] },
  { type: 'error', name: 'ExpectedPause', inputs: [] },
  { type: 'error', name: 'ReentrancyGuardReentrantCall', inputs: [] },
  { type: 'error', name: 'OwnableInvalidOwner', inputs: [{ name: 'owner', type: 'address' }] },
  { type: 'error', name: 'OwnableUnauthorizedAccount', inputs: [{ name: 'account', type: 'address' }] },
] as const satisfies Abi
