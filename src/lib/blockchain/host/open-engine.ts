import type { EngineMessage } from '../engine/engine-message'
import type { EngineOptions } from '../engine/engine-options'
import type { EngineHost } from './engine-host'
import { openLocalEngine } from './open-local-engine'
import { canShareEngine, openSharedEngine } from './open-shared-engine'

/** The engine where it serves best: in the worker that all tabs of the browser share, else in this page or process. */
export async function openEngine(
  options: EngineOptions,
  onMessage: (message: EngineMessage) => void,
): Promise<EngineHost> {
  if (!canShareEngine()) return openLocalEngine(options, onMessage)
  try {
    return await openSharedEngine(options, onMessage)
  } catch {
    // Workers can be forbidden or fail to load: one socket a tab is worse than one a browser, but better than none.
    return openLocalEngine(options, onMessage)
  }
}
