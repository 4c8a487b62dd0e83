import type { AnalyticsProvider } from './provider'

/** Providers in the order of their registration. */
export class Providers {
  readonly #providers = new Set<AnalyticsProvider>()

  /** @returns a function that takes the provider out again. */
  register(provider: AnalyticsProvider): () => void {
    this.#providers.add(provider)
    return () => void this.#providers.delete(provider)
  }

  readonly track: AnalyticsProvider['track'] = (event, properties) => {
    for (const provider of [...this.#providers]) {
      try {
        // A provider may be asynchronous: its rejection is as harmless as its throwing.
        void Promise.resolve(provider.track(event, { ...properties })).catch(() => undefined)
      } catch {
        // Somebody else's code: the others still get the event.
      }
    }
  }
}
