import { Engine } from '@/lib/blockchain/engine/engine'
import type { EngineMessage } from '@/lib/blockchain/engine/engine-message'
import type { EngineOptions } from '@/lib/blockchain/engine/engine-options'
import type { LogStore } from '@/lib/blockchain/engine/store/log-store'
import { channelLine } from '@/lib/blockchain/host/channel-line'
import type { EngineHost } from '@/lib/blockchain/host/engine-host'
import { EngineHub } from '@/lib/blockchain/host/engine-hub'
import { HubDoor } from '@/lib/blockchain/host/hub-door'
import { HubMember } from '@/lib/blockchain/host/hub-member'
import { holdLifeLock } from '@/lib/blockchain/host/life-lock'
import { portLine } from '@/lib/blockchain/host/line'
import { TabElection } from '@/lib/blockchain/host/tab-election'
import { platformPorts } from '@/lib/blockchain/platform-ports'
import { FakeLocks } from './fake-locks'
import { FakeTab } from './fake-tab'

type Tell = (message: EngineMessage) => void

/** A browser, and how its tabs come by an engine. */
export interface Kind {
  open: (tab: FakeTab, onMessage: Tell) => Promise<EngineHost>
  /** The page or worker in which the first tab's engine runs. */
  runsIn: (tab: FakeTab) => FakeTab
  close: () => void
}

type MakeKind = (options: EngineOptions, store: () => LogStore) => Promise<Kind>

let browsers = 0
let tabs = 0

async function engineIn(options: EngineOptions, store: () => LogStore) {
  const { openSocket, ...ports } = await platformPorts()
  return (tab: FakeTab, tell: Tell) => {
    const engine = new Engine(
      options,
      { ...ports, clock: tab.clock(1), openSocket: tab.sockets(openSocket) },
      store(),
      tell,
    )
    return {
      command: engine.command.bind(engine),
      post: engine.command.bind(engine),
      call: engine.call.bind(engine),
      replay: engine.replay.bind(engine),
      close: () => engine.command({ type: 'disconnect' }),
    }
  }
}

const perTab: MakeKind = async (options, store) => {
  const open = await engineIn(options, store)
  return {
    open: (tab, onMessage) => Promise.resolve(open(tab, onMessage)),
    runsIn: (tab) => tab,
    close: () => undefined,
  }
}

const sharedWorker: MakeKind = async (options, store) => {
  const open = await engineIn(options, store)
  const locks = new FakeLocks()
  let worker: { tab: FakeTab; door: HubDoor } | null = null
  const start = () => {
    const tab = new FakeTab()
    // A worker that was ended is started again by whoever names it next.
    tab.onEnd(() => (worker = null))
    const hub = new EngineHub((tell) => Promise.resolve(open(tab, tell)))
    return { tab, door: new HubDoor(hub, locks.of(tab)) }
  }
  return {
    async open(tab, onMessage) {
      const lock = `client ${++tabs}`
      const release = await holdLifeLock(locks.of(tab), lock)
      tab.onEnd(() => locks.end(tab))
      const enter = () => {
        const { tab: own, door } = (worker ??= start())
        const { port1, port2 } = new MessageChannel()
        const line = tab.line(portLine(port1))
        member.enter(line, () => door.admit(own.line(portLine(port2)), lock))
      }
      const member = new HubMember(tab.clock(), { onMessage, onDoubt: () => undefined, onSilence: enter })
      enter()
      await member.welcomed
      return {
        post: (command) => member.post(command),
        call: (calls) => member.call(calls),
        close: () => (member.close(), release()),
      }
    },
    runsIn: () => (worker ??= start()).tab,
    close: () => worker?.tab.end(),
  }
}

const electedTab: MakeKind = async (options, store) => {
  const open = await engineIn(options, store)
  const locks = new FakeLocks()
  const name = `lobby ${++browsers}`
  return {
    async open(tab, onMessage) {
      const lock = `client ${++tabs}`
      await holdLifeLock(locks.of(tab), lock)
      tab.onEnd(() => locks.end(tab))
      const ports = {
        clock: tab.clock(),
        random: Math.random,
        locks: locks.of(tab),
        openLine: (channel: string) => tab.line(channelLine(channel)),
        openEngine: (tell: Tell) => Promise.resolve(open(tab, tell)),
        onAsk: () => undefined,
      }
      const election = new TabElection(name, lock, ports, onMessage)
      await election.welcomed
      return election
    },
    runsIn: (tab) => tab,
    close: () => undefined,
  }
}

/** Every kind of host there is, by its name. */
export const kinds: Record<'shared worker' | 'elected tab' | 'per tab', MakeKind> = {
  'shared worker': sharedWorker,
  'elected tab': electedTab,
  'per tab': perTab,
}
