import { TestEnvironment } from 'jest-environment-jsdom'

/**
 * What browsers have and jsdom lacks, taken from Node: the same standards, and real network and streams. Without
 * `MessageChannel`: React's scheduler would hold one open, and the process with it.
 */
const fromNode = [
  'AbortController',
  'AbortSignal',
  'ArrayBuffer',
  'Uint8Array',
  'TextEncoder',
  'TextDecoder',
  'structuredClone',
  'fetch',
  'Headers',
  'Request',
  'Response',
  'ReadableStream',
  'WritableStream',
  'TransformStream',
  'TextEncoderStream',
  'TextDecoderStream',
  'CompressionStream',
  'DecompressionStream',
]

/** Closed or forgotten by its test, it never keeps the process alive. */
class UnreferencedBroadcastChannel extends BroadcastChannel {
  constructor(name) {
    super(name)
    this.unref()
  }
}

/** Lets jsdom's listeners take Node's abort signals, which Node's `fetch` insists on: there is one kind for both. */
const acceptNodeSignals = (target, JsdomAbortController) => {
  const addEventListener = target.addEventListener
  target.addEventListener = function (type, listener, options) {
    const signal = options?.signal
    if (!(signal instanceof AbortSignal)) return addEventListener.call(this, type, listener, options)
    const controller = new JsdomAbortController()
    if (signal.aborted) controller.abort()
    else signal.addEventListener('abort', () => controller.abort(), { once: true })
    return addEventListener.call(this, type, listener, { ...options, signal: controller.signal })
  }
}

/**
 * jsdom completed by Node's globals. `Uint8Array` and `ArrayBuffer` are Node's own, because encoders, hashes and sockets
 * return those and libraries ask `instanceof`. Packages resolve as in Node, so that a test may also start a real server.
 */
export default class BrowserEnvironment extends TestEnvironment {
  customExportConditions = ['node', 'node-addons']

  async setup() {
    await super.setup()
    const { EventTarget, AbortController: JsdomAbortController } = this.global
    acceptNodeSignals(EventTarget.prototype, JsdomAbortController)
    // Jest gives the window a listener function of its own.
    acceptNodeSignals(this.global, JsdomAbortController)
    const define = (name, value) =>
      Object.defineProperty(this.global, name, { value, writable: true, configurable: true })
    for (const name of fromNode) define(name, globalThis[name])
    define('BroadcastChannel', UnreferencedBroadcastChannel)
    // jsdom's has no `subtle`.
    define('crypto', globalThis.crypto)
  }
}
