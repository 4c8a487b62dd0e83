import { getLive } from './live'

const AGAIN_AFTER = 5_000

/**
 * Connects the page's live layer. Once it runs it goes on trying by itself; what can fail before is loading it, and that
 * is tried again until the returned function is called.
 */
export function keepConnecting(): () => void {
  let timer: ReturnType<typeof setTimeout> | null = null
  let ended = false
  const connect = (): void => {
    const { manager } = getLive()
    manager.connect().catch(() => {
      if (!ended && manager.getStatus().state === 'disconnected') timer = setTimeout(connect, AGAIN_AFTER)
    })
  }
  connect()
  return () => {
    ended = true
    if (timer) clearTimeout(timer)
  }
}
