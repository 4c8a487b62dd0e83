import type { EngineStatus } from '@/lib/blockchain/engine/engine-status'
import type { Catalogue } from '@/lib/i18n/en'
import type { Face } from './connection-face'

interface Situation {
  status: EngineStatus
  online: boolean
  /** Seconds until the next try; null when none is planned or it is due. */
  secondsToRetry: number | null
  copy: Catalogue
}

const blocksLeft = ({ status, copy }: Situation) =>
  status.behind > 0 ? copy.connection.blocksLeft(status.behind) : copy.connection.lastBlocks

const polling = ({ status, copy }: Situation) =>
  status.pollEveryMs === null
    ? copy.connection.checking
    : copy.connection.checkingEvery(Math.max(1, Math.round(status.pollEveryMs / 1000)))

const nextTry = ({ secondsToRetry, copy }: Situation) =>
  secondsToRetry === null ? copy.connection.tryingNow : copy.connection.nextTry(secondsToRetry)

const fatal = ({ status, copy }: Situation) => {
  const alert = status.alerts.find(({ kind }) => kind === 'wrong-chain' || kind === 'no-contract')
  return alert ? copy.alerts[alert.kind] : (status.reason ?? copy.connection.stopped)
}

/** The few words after the face's name; empty when the face says it all. */
const details = {
  connecting: () => '',
  live: () => '',
  'catching-up': blocksLeft,
  delayed: polling,
  reconnecting: nextTry,
  offline: ({ online, copy }) => (online ? copy.connection.stopped : copy.connection.deviceOffline),
  error: fatal,
} satisfies Record<Face, (situation: Situation) => string>

/** What a face has to add to its name, e.g. `12 blocks left` or `next try in 4 s`. */
export function faceDetail(face: Face, situation: Situation): string {
  return details[face](situation)
}
