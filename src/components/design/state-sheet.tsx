'use client'

import { TriangleAlert } from 'lucide-react'
import { useEffect, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { Panel } from '@/components/ui/panel'
import { Skeleton } from '@/components/ui/skeleton'
import { WidgetBoundary } from '@/components/ui/widget-boundary'
import { Specimen } from './specimen'

/** Breaks once it stands, as a part does that is given what it does not understand. */
function Broken() {
  const [broken, setBroken] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setBroken(true), 0)
    return () => clearTimeout(timer)
  }, [])
  if (broken) throw new Error('Thrown to be seen.')
  return null
}

/** What stands where nothing can be shown yet, or any more. */
export function StateSheet() {
  return (
    <>
      <Specimen name="Panel">
        <Panel title="A panel" note="with a note" actions={<Button>Act</Button>} className="w-full">
          <p>Its contents.</p>
        </Panel>
      </Specimen>
      <Specimen name="Skeleton">
        <Skeleton className="h-5 w-40" />
        <Skeleton className="h-9 w-full" />
      </Specimen>
      <Specimen name="Notice">
        <Notice text="Only a text." className="w-full py-4" />
        <Notice
          icon={<TriangleAlert size={32} />}
          title="Something went wrong"
          text="What happened, and what to do."
          action={<Button>Try again</Button>}
          className="w-full py-4"
        />
      </Specimen>
      <Specimen name="WidgetBoundary">
        <WidgetBoundary fallback={(retry) => <Button onClick={retry}>In place of what broke</Button>}>
          <Broken />
        </WidgetBoundary>
      </Specimen>
    </>
  )
}
