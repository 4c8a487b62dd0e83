import type { EngineMessage } from '../engine/engine-message'
import type { EngineOptions } from '../engine/engine-options'
import type { EngineHost } from './engine-host'

type Open = (options: EngineOptions, onMessage: (message: EngineMessage) => void) => Promise<EngineHost>

/**
 * The ways to run an engine, the best first: in the worker that all tabs of the browser share, in the tab that they
 * elect, in this page or process. Each comes with a chunk of its own.
 */
function ways(): (() => Promise<Open>)[] {
  const local = async () => (await import('./open-local-engine')).openLocalEngine
  // Only pages have others beside them, and a page's end is noticed by a lock.
  if (typeof document === 'undefined' || !('locks' in navigator)) return [local]
  const elected = async () => (await import('./open-elected-engine')).openElectedEngine
  const shared = async () => (await import('./open-shared-engine')).openSharedEngine
  return [
    ...(typeof SharedWorker === 'undefined' ? [] : [shared]),
    ...(typeof BroadcastChannel === 'undefined' ? [] : [elected]),
    local,
  ]
}

/** The engine where it serves best. @throws when it cannot even run here */
export async function openEngine(
  options: EngineOptions,
  onMessage: (message: EngineMessage) => void,
): Promise<EngineHost> {
  let failure: unknown
  for (const way of ways()) {
    try {
      const open = await way()
      return await open(options, onMessage)
    } catch (error) {
      // Workers can be forbidden or fail to load: one socket a tab is worse than one a browser, but better than none.
      failure = error
    }
  }
  throw failure
}
