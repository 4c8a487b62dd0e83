/// <reference lib="webworker" />
import { openLocalEngine } from './open-local-engine'
import { EngineHub } from './engine-hub'
import type { Hello } from './host-protocol'
import { HubDoor } from './hub-door'
import { portLine } from './line'

/** The shared worker: one engine for all tabs of this browser that follow the same contract. */
declare const self: SharedWorkerGlobalScope

let door: HubDoor | null = null

self.onconnect = (event) => {
  const [port] = event.ports
  if (!port) return
  const line = portLine(port)
  line.listen((data) => {
    const { lock, options } = data as Hello
    // The worker's name carries what is followed: all clients of one worker want the same.
    door ??= new HubDoor(new EngineHub((onMessage) => openLocalEngine(options, onMessage)), navigator.locks)
    door.admit(line, lock)
  })
}
