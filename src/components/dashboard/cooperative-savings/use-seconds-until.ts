import { useEffect, useState } from 'react'

/**
 * Whole seconds until a moment, counting down; null without a moment or once it has come.
 * The moment is by this device's clock, as the engine's timers are, not by the chain's.
 * @param at Unix milliseconds
 */
export function useSecondsUntil(at: number | null): number | null {
  const [now, setNow] = useState<number | null>(null)
  useEffect(() => {
    if (at === null) return
    const tick = () => setNow(Date.now())
    const first = setTimeout(tick, 0)
    const timer = setInterval(tick, 500)
    return () => {
      clearTimeout(first)
      clearInterval(timer)
    }
  }, [at])
  if (at === null || now === null || at <= now) return null
  return Math.ceil((at - now) / 1000)
}
