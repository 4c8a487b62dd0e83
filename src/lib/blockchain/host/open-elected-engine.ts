import type { EngineMessage } from '../engine/engine-message'
import type { EngineOptions } from '../engine/engine-options'
import { systemClock } from '../engine/system-clock'
import { channelLine } from './channel-line'
import type { EngineHost } from './engine-host'
import { holdLifeLock } from './life-lock'
import { openLocalEngine } from './open-local-engine'
import { TabElection } from './tab-election'
import { WakeableClock } from './wakeable-clock'
import { within } from './within'

/** What tabs say to each other. Tabs of builds that say other things do not share an engine. */
const PROTOCOL = 1
/** Long enough to take over from a leader that is frozen. Milliseconds. */
const OPEN_WITHIN = 12_000

/** The engine of this browser's leading tab, which is this one when no other leads. Rejects when tabs cannot elect one. */
export async function openElectedEngine(
  options: EngineOptions,
  onMessage: (message: EngineMessage) => void,
): Promise<EngineHost> {
  const { locks } = navigator
  const lifeLock = `tidemark-client-${crypto.randomUUID()}`
  const release = await holdLifeLock(locks, lifeLock)
  const clock = new WakeableClock()
  const ports = {
    clock: systemClock,
    random: Math.random,
    locks,
    openLine: channelLine,
    openEngine: (tell: (message: EngineMessage) => void) => openLocalEngine(options, tell, clock),
    onAsk: () => clock.catchUp(),
  }
  const election = new TabElection(`tidemark-${PROTOCOL} ${JSON.stringify(options)}`, lifeLock, ports, onMessage)
  const close = (): void => {
    election.close()
    release()
  }
  try {
    await within(OPEN_WITHIN, election.welcomed, 'No tab leads')
  } catch (error) {
    close()
    throw error
  }
  return { post: (command) => election.post(command), call: (calls) => election.call(calls), close }
}
