'use client'

import { useEffect, useState } from 'react'
import { useNotices } from '@/hooks/use-notices'
import { showAppBadge } from '@/lib/notifications/app-badge'
import { unreadIn } from '@/lib/notifications/notice-history'
import { BellFace } from './bell-face'
import { NoticeDialog } from './notice-dialog'

/** The bell with how much is unread, which is on the app's icon too, and what it opens. */
export function LiveNoticeBell() {
  const [history] = useNotices()
  const [open, setOpen] = useState(false)
  const unread = unreadIn(history)
  useEffect(() => showAppBadge(unread), [unread])
  return (
    <>
      <BellFace unread={unread} aria-haspopup="dialog" aria-expanded={open} onClick={() => setOpen(true)} />
      {open && <NoticeDialog onClose={() => setOpen(false)} />}
    </>
  )
}
