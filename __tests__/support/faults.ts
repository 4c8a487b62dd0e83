import type { Refuse } from './provider-refusals'

/** What goes wrong between a client and its node. Read anew for every frame and request, so a test changes it as it goes. */
export interface Faults {
  /** Sockets and requests are refused. */
  refuseSockets: boolean
  refuseHttp: boolean
  /** Requests are taken and never answered. */
  muteHttp: boolean
  /** Share, 0 to 1, of pushed logs that are lost, sent twice, or held back by up to `delayMs` so that others overtake them. */
  dropLogs: number
  doubleLogs: number
  delayLogs: number
  delayMs: number
  dropHeads: number
  /** So many blocks the node behind HTTP is behind, for this share of requests. */
  lagBlocks: number
  lagShare: number
  /** Only who is asked for logs is behind: the head comes from another node than the logs. */
  lagOnlyLogs: boolean
  /** `eth_getLogs` is refused as this provider would, over HTTP and socket. */
  refuseLogs: Refuse | null
  /** `eth_getLogs` does not exist on sockets. */
  noLogsOnSockets: boolean
  /** Share of HTTP requests answered with this status, and with `Retry-After` in seconds where given. */
  httpStatus: { status: number; share: number; retryAfter?: number } | null
  /** How `eth_subscribe` fails: an error with its id, one with `id: null`, or no answer at all. */
  failSubscribe: 'error' | 'null-id' | 'silent' | null
  /** Share of frames that an unreadable one comes before. */
  garbage: number
  /** Frames of the same few milliseconds come as one JSON batch, or one behind the other in one frame. */
  merge: 'batch' | 'concatenated' | null
  /** Every frame is blown up by so many bytes. */
  padBytes: number
}

export const noFaults: Readonly<Faults> = {
  refuseSockets: false,
  refuseHttp: false,
  muteHttp: false,
  dropLogs: 0,
  doubleLogs: 0,
  delayLogs: 0,
  delayMs: 50,
  dropHeads: 0,
  lagBlocks: 0,
  lagShare: 1,
  lagOnlyLogs: false,
  refuseLogs: null,
  noLogsOnSockets: false,
  httpStatus: null,
  failSubscribe: null,
  garbage: 0,
  merge: null,
  padBytes: 0,
}
