import { getConfig } from '@/lib/config/get-config'
import { gtagProvider, type GtagPage } from './gtag'
import type { AnalyticsProvider, PoolCreatedProperties } from './provider'
import { Providers } from './providers'
import { trackingAllowed } from './tracking-allowed'

const providers = new Providers()
let gtagReady = false

/**
 * Registers a provider; registering is what switches it on. Nothing reaches it while the viewer asks not to be tracked.
 * @returns a function that takes it out again.
 * @public
 */
export function registerProvider(provider: AnalyticsProvider): () => void {
  return providers.register(provider)
}

/** Reports a new pool to gtag, when the configuration switches it on, and to every registered provider. Never throws. */
export function trackPoolCreated(properties: PoolCreatedProperties): void {
  if (!trackingAllowed()) return
  registerGtag()
  providers.track('Pool Created', properties)
}

function registerGtag() {
  if (gtagReady || typeof window === 'undefined') return
  gtagReady = true
  const { analytics, analyticsId } = getConfig()
  if (analytics && analyticsId !== null) providers.register(gtagProvider(analyticsId, window as GtagPage))
}
