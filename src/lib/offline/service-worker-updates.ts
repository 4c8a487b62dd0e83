import { isBuilt } from '@/lib/config/is-built'

const LOOK_AGAIN_MS = 3_600_000

/**
 * Installs the service worker and calls back with a way to move to a new version once one is ready that this page is not
 * of already. Nothing moves by itself: several tabs may be in use. Returns how to stop listening.
 */
export function followServiceWorker(onReady: (move: () => void) => void): () => void {
  if (!isBuilt || !('serviceWorker' in navigator)) return () => undefined
  const ending = new AbortController()
  const { signal } = ending
  const { serviceWorker } = navigator

  const consider = async (worker: ServiceWorker): Promise<void> => {
    // Without a controller it is the first one ever, and nothing is replaced.
    if (signal.aborted || !serviceWorker.controller) return
    if (await holds(worker, ownFiles())) return worker.postMessage({ type: 'activate' })
    onReady(() => {
      serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true })
      worker.postMessage({ type: 'activate' })
    })
  }
  const watch = (registration: ServiceWorkerRegistration): void => {
    if (registration.waiting) void consider(registration.waiting)
    registration.addEventListener('updatefound', () => {
      const { installing } = registration
      installing?.addEventListener('statechange', () => {
        if (installing.state === 'installed') void consider(installing)
      })
    })
    // Without a network, or when the server is away, a later look finds it.
    const timer = setInterval(() => void registration.update().catch(() => undefined), LOOK_AGAIN_MS)
    signal.addEventListener('abort', () => clearInterval(timer))
  }
  // Forbidden by the browser's settings: then everything else works without it.
  serviceWorker.register('/sw.js', { updateViaCache: 'none' }).then(watch, () => undefined)
  return () => ending.abort()
}

/** The build's files that this page began with. */
function ownFiles(): string[] {
  return [...document.scripts].flatMap(({ src }) => (src.includes('/_next/static/') ? new URL(src).pathname : []))
}

function holds(worker: ServiceWorker, files: readonly string[]): Promise<boolean> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = ({ data }: MessageEvent<boolean>) => resolve(data)
    worker.postMessage({ type: 'holds', files, answer: port2 }, [port2])
  })
}
