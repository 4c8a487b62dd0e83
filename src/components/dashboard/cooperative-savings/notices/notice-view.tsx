'use client'

import { BellRing } from 'lucide-react'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { useCopy } from '@/hooks/use-copy'
import { useNotices } from '@/hooks/use-notices'
import { NoticeItem } from './notice-item'

/** What was told, and what can be done with it. `onLeave`: a link leads away. */
export function NoticeView({ onLeave }: { onLeave: () => void }) {
  const { notices } = useCopy()
  const [history, { read, clear }] = useNotices()
  if (history.length === 0)
    return (
      <Notice icon={<BellRing aria-hidden="true" size={22} />} title={notices.empty.title} text={notices.empty.text} />
    )
  return (
    <>
      {/* What scrolls has to be reached by the keyboard. */}
      <ol aria-label={notices.list} tabIndex={0} className="min-h-0 overflow-y-auto overscroll-contain px-4">
        {history.map((notice) => (
          <NoticeItem
            key={notice.key}
            notice={notice}
            onRead={() => read(notice.key)}
            onOpen={() => {
              read(notice.key)
              onLeave()
            }}
          />
        ))}
      </ol>
      <div className="flex flex-wrap justify-end gap-2 border-t border-line px-4 py-3">
        <Button onClick={() => read()} disabled={history.every((notice) => notice.read)}>
          {notices.markAllRead}
        </Button>
        <Button onClick={clear}>{notices.clear}</Button>
      </div>
    </>
  )
}
