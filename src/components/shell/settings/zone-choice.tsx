'use client'

import { useCopy } from '@/hooks/use-copy'
import { choosePreference } from '@/lib/preferences/choose-preference'
import { Setting } from './setting'

const spaced = (zone: string) => zone.replaceAll('_', ' ')

/** The time zone in which times are told and days begin. */
export function ZoneChoice() {
  const { settings, zone = '' } = useCopy()
  const device = Intl.DateTimeFormat().resolvedOptions().timeZone
  return (
    <Setting name={settings.zone}>
      <select
        aria-label={settings.zone}
        value={zone}
        onChange={({ target }) => choosePreference('zone', target.value || null)}
        className="h-9 min-w-0 rounded-control border border-line bg-panel px-2 text-ink"
      >
        <option value="">{settings.deviceZone(spaced(device))}</option>
        {Intl.supportedValuesOf('timeZone').map((name) => (
          <option key={name} value={name}>
            {spaced(name)}
          </option>
        ))}
      </select>
    </Setting>
  )
}
