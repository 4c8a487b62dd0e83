'use client'

import { KindTable } from './kind-table'
import { DesktopSetting } from './desktop-setting'
import { SoundSetting } from './sound-setting'
import { QuietSetting } from './quiet-setting'

/** Everything that can be chosen about being told. */
export function NoticeSettings() {
  return (
    <div className="flex min-h-0 flex-col gap-5 overflow-y-auto overscroll-contain p-4">
      <QuietSetting />
      <DesktopSetting />
      <SoundSetting />
      <KindTable />
    </div>
  )
}
