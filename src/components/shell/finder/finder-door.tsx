'use client'

import { Search } from 'lucide-react'
import { useEffect, useState } from 'react'
import { IconButton } from '@/components/ui/icon-button'
import { useCopy } from '@/hooks/use-copy'
import { answerCalls, callFinder, takeCalls } from './call-finder'
import { callOfKey } from './call-of-key'
import type { Finder } from './finder'

/** The button and the keys that call the finder, which is fetched with the first call. */
export function FinderDoor() {
  const { shell } = useCopy()
  const [Fetched, setFetched] = useState<typeof Finder | null>(null)
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    const fetchFinder = async () => {
      setFailed(false)
      try {
        const part = await import('./finder')
        setFetched(() => part.Finder)
      } catch {
        takeCalls()
        setFailed(true)
      }
    }
    const onKeyDown = (event: KeyboardEvent) => {
      const call = event.defaultPrevented || event.repeat ? null : callOfKey(event)
      if (call === null) return
      event.preventDefault()
      callFinder(call)
    }
    document.addEventListener('keydown', onKeyDown)
    const stop = answerCalls(() => void fetchFinder())
    return () => {
      document.removeEventListener('keydown', onKeyDown)
      stop()
    }
  }, [])
  return (
    <>
      <IconButton label={failed ? shell.findFailed : shell.find} onClick={() => callFinder('palette')}>
        <Search aria-hidden="true" size={17} />
      </IconButton>
      {failed && (
        <span role="alert" className="sr-only">
          {shell.findFailed}
        </span>
      )}
      {Fetched && <Fetched />}
    </>
  )
}
