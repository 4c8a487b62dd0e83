/// <reference lib="webworker" />
import { openLocalEngine } from './open-local-engine'
import { EngineHub } from './engine-hub'
import type { ClientWord } from './host-protocol'
import { onLifeEnd } from './life-lock'
import { portLine } from './line'

/** The shared worker: one engine for all tabs of this browser that follow the same contract. */
declare const self: SharedWorkerGlobalScope

let hub: EngineHub | null = null

self.onconnect = (event) => {
  const [port] = event.ports
  if (!port) return
  const line = portLine(port)
  line.listen((data) => {
    const word = data as ClientWord
    if (word.kind !== 'hello') return void hub?.hear(line, word)
    // The worker's name carries what is followed: all clients of one worker want the same.
    hub ??= new EngineHub((onMessage) => openLocalEngine(word.options, onMessage))
    onLifeEnd(word.lock, () => hub?.leave(line))
    void hub.join(line)
  })
}
