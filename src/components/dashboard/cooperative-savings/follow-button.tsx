'use client'

import { Star } from 'lucide-react'
import { useState } from 'react'
import { useCopy } from '@/hooks/use-copy'
import { useFollowed } from '@/hooks/use-followed'
import { plainName } from '@/lib/pools/pool-name'

interface FollowButtonProps {
  id: number
  /** Unbounded, hostile text. */
  name: string
  /** With the word beside the star, where there is room. */
  worded?: boolean
}

/** Follows a pool, or no longer. */
export function FollowButton({ id, name, worded = false }: FollowButtonProps) {
  const { following, pools } = useCopy()
  const [followed, set] = useFollowed(id)
  const [full, setFull] = useState(false)
  const label = following.follow(plainName(name, id, (number) => pools.unnamed(String(number))))
  const looks = worded
    ? 'min-h-9 gap-2 rounded-control border border-line bg-panel px-3 text-sm hover:bg-sunken'
    : 'size-8 justify-center rounded-lg hover:bg-sunken'
  return (
    <button
      type="button"
      aria-pressed={followed}
      aria-label={label}
      title={full ? following.full : followed ? following.followed : following.notFollowed}
      onClick={() => setFull(!set(!followed))}
      className={`relative z-1 inline-flex shrink-0 items-center text-muted transition-colors hover:text-ink aria-pressed:text-yellow-ink ${looks}`}
    >
      <Star aria-hidden="true" size={17} fill={followed ? 'currentColor' : 'none'} />
      {worded && <span className="text-ink">{followed ? following.followedShort : following.followShort}</span>}
      {full && (
        <span role="status" className="sr-only">
          {following.full}
        </span>
      )}
    </button>
  )
}
