import { ClientProcess } from './client-process'
import type { Contender } from './contenders'

/** Clients that are ready, and why the others are not. */
export interface Clients {
  ready: ClientProcess[]
  /** By name: the reason, to be said in the place of figures. */
  missing: Map<string, string>
  end(): void
}

/** Starts a process for each contender; one that cannot be loaded is named with its reason. */
export async function startClients(contenders: readonly Contender[], peersMissing: string | null): Promise<Clients> {
  const missing = new Map<string, string>()
  const start = async (contender: Contender): Promise<ClientProcess | null> => {
    const unready = (reason: string): null => (missing.set(contender.name, reason), null)
    if (contender.package && peersMissing) return unready(peersMissing)
    return ClientProcess.start(contender).catch((error: Error) => unready(error.message))
  }
  const ready = (await Promise.all(contenders.map(start))).filter((client) => client !== null)
  return { ready, missing, end: () => ready.forEach((client) => client.end()) }
}
