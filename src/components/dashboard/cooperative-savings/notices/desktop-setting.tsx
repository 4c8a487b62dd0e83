'use client'

import { Button } from '@/components/ui/button'
import { useCopy } from '@/hooks/use-copy'
import { requestPermission } from '@/lib/notifications/permission'
import { useNotificationSupport } from '../badge/use-notification-support'
import { Setting } from './setting'

/** Whether notifications can appear on this device, and what to do where they cannot; nothing when they are off for this site. */
export function DesktopSetting() {
  const { notifications } = useCopy()
  const [support, recheck] = useNotificationSupport()
  if (support === 'off') return null
  return (
    <Setting title={notifications.label}>
      <p role="status" className="text-sm text-muted">
        {notifications.states[support]}
      </p>
      {support === 'default' && (
        <Button look="primary" className="self-start" onClick={() => void requestPermission().finally(recheck)}>
          {notifications.allow}
        </Button>
      )}
    </Setting>
  )
}
