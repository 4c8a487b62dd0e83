import type { Abi } from 'viem'

/** Options of the manager. All are optional; what is left out comes from the application's configuration. Times in milliseconds. */
export interface WebSocketManagerOptions {
  /** WebSocket RPC URL; several, in order of preference, separated by commas. */
  rpcUrl?: string
  /** HTTP RPC URL(s) for history, gaps and polling. */
  httpUrl?: string
  address?: string
  /** ABI of another version of the contract. */
  abi?: Abi
  /** First block of the contract's history. */
  fromBlock?: number | bigint
  /** Refuse nodes of another chain. */
  chainId?: number
  autoReconnect?: boolean
  /** Failures in a row after which the state is `error`; it goes on trying all the same. */
  maxReconnectAttempts?: number
  reconnectDelay?: number
  maxReconnectDelay?: number
  heartbeatInterval?: number
  /** Log each step to the console. */
  verbose?: boolean
}
