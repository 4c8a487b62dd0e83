import type { LiveStore } from '@/lib/live/live-store'
import { keepPicture, readPicture } from './picture-store'

/** A page that is left without a word loses no more than this. Milliseconds. */
const KEEP_EVERY = 60_000
/** Who has heard nothing of the chain for so long is shown what there was. Milliseconds. */
const PATIENCE = 4_000

type PictureSource = Pick<LiveStore, 'getSnapshot' | 'subscribe' | 'showKept'>

/** Keeps the picture now and then while it is whole, and shows the kept one where no other comes. Returns how to stop. */
export function followPicture(store: PictureSource): () => void {
  let keptPools: unknown = null
  let showing = false

  const keep = (): void => {
    const { chain, pools, recentEvents, quarterHours, status } = store.getSnapshot()
    if (!chain || !status.live || !status.coverage || pools.length === 0 || pools === keptPools) return
    keptPools = pools
    // Full or forbidden: then there will be none.
    keepPicture({ at: Date.now(), through: status.coverage.through, pools, recentEvents, quarterHours }).catch(
      () => undefined,
    )
  }
  const show = (): void => {
    if (showing || store.getSnapshot().chain) return
    showing = true
    void readPicture().then((picture) => picture && store.showKept(picture))
  }
  const onHidden = (): void => {
    if (document.visibilityState === 'hidden') keep()
  }
  const patience = setTimeout(show, navigator.onLine ? PATIENCE : 0)
  const timer = setInterval(keep, KEEP_EVERY)
  document.addEventListener('visibilitychange', onHidden)
  // The first one is kept as soon as there is one.
  const stop = store.subscribe(() => {
    if (keptPools === null) keep()
  })
  return () => {
    stop()
    clearTimeout(patience)
    clearInterval(timer)
    document.removeEventListener('visibilitychange', onHidden)
  }
}
