'use client'

import { SelectField } from '@/components/ui/select-field'
import { useCopy } from '@/hooks/use-copy'
import { usePreferences } from '@/hooks/use-preferences'
import { channels, eventKinds, scopes, type KindPreference } from '@/lib/notifications/preferences'
import type { PoolEventType } from '@/lib/pools/pool-event'
import { Setting } from './setting'

/** By kind of event: of which pools, and in which ways it is told. */
export function KindTable() {
  const { notices } = useCopy()
  const [{ kinds }, change] = usePreferences()
  const set = (kind: PoolEventType, changes: Partial<KindPreference>) =>
    change((now) => ({ ...now, kinds: { ...now.kinds, [kind]: { ...now.kinds[kind], ...changes } } }))
  return (
    <Setting title={notices.kinds.title}>
      <table className="w-full border-collapse text-sm">
        <thead>
          <tr className="text-muted">
            <th scope="col" className="sr-only">
              {notices.kinds.about}
            </th>
            {channels.map((channel) => (
              <th key={channel} scope="col" className="w-14 px-0.5 pb-1 text-center text-xs font-normal sm:w-18">
                {notices.channels[channel]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {eventKinds.map((kind) => (
            <tr key={kind} className="border-t border-line">
              <th scope="row" className="py-2 text-left font-normal">
                <div className="flex flex-col items-start gap-1">
                  {notices.kinds.names[kind]}
                  <SelectField
                    label={notices.kinds.scopeOf(notices.kinds.names[kind])}
                    value={kinds[kind].scope}
                    onChange={(scope) => set(kind, { scope })}
                    options={scopes.map((scope) => ({ value: scope, label: notices.scopes[scope] }))}
                    className="w-full max-w-48"
                  />
                </div>
              </th>
              {channels.map((channel) => (
                <td key={channel} className="text-center">
                  <label className="inline-flex size-9 items-center justify-center">
                    <input
                      type="checkbox"
                      aria-label={notices.kinds.channelOf(notices.kinds.names[kind], notices.channels[channel])}
                      checked={kinds[kind][channel]}
                      onChange={({ target }) => set(kind, { [channel]: target.checked })}
                      className="size-4.5 accent-tide"
                    />
                  </label>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="text-sm text-muted">{notices.yours}</p>
    </Setting>
  )
}
