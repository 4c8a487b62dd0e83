'use client'

import { Settings2 } from 'lucide-react'
import dynamic from 'next/dynamic'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { IconButton } from '@/components/ui/icon-button'
import { Skeleton } from '@/components/ui/skeleton'
import { WidgetBoundary } from '@/components/ui/widget-boundary'
import { useCopy } from '@/hooks/use-copy'
import { HeaderMenu } from '../header-menu'

const loading = () => <Skeleton className="h-60" />
const fetchMenu = () =>
  dynamic(() => import('./settings-menu').then((module) => module.SettingsMenu), { ssr: false, loading })

/** What the viewer may choose for this browser. Fetched when it is first opened. */
export function SettingsButton() {
  const { settings, errors } = useCopy()
  const [open, setOpen] = useState(false)
  // A lazy component remembers its failure: trying again takes another one.
  const [SettingsMenu, setMenu] = useState(fetchMenu)
  const failed = (reset: () => void) => {
    const again = () => {
      setMenu(fetchMenu)
      reset()
    }
    return (
      <>
        <p role="alert">{settings.failed}</p>
        <Button onClick={again}>{errors.again}</Button>
      </>
    )
  }
  return (
    <HeaderMenu
      open={open}
      onOpenChange={setOpen}
      button={
        <IconButton label={settings.open} aria-expanded={open} onClick={() => setOpen(!open)}>
          <Settings2 aria-hidden="true" size={18} />
        </IconButton>
      }
    >
      <WidgetBoundary fallback={failed}>
        <SettingsMenu />
      </WidgetBoundary>
    </HeaderMenu>
  )
}
