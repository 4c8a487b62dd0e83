import type { Catalogue } from '@/lib/i18n/en'
import { formatFigure } from '@/lib/format/figure'
import type { RibbonBlock } from '@/lib/live/block-ribbon'
import type { PoolEventType } from '@/lib/pools/pool-event'

/** What a screen reader says of a block: its number, what happened in it, and how sure that is. */
export function tileName({ number, events, state, undone }: RibbonBlock, isThrough: boolean, copy: Catalogue): string {
  const { ribbon, activity, locale } = copy
  const kinds = new Map<PoolEventType, number>()
  for (const { type } of events) kinds.set(type, (kinds.get(type) ?? 0) + 1)
  const what = [...kinds].map(([type, count]) => ribbon.ofKind(count, activity.kinds[type]))
  return [
    ribbon.block(formatFigure(number, locale)),
    what.length > 0 ? `${ribbon.events(events.length)}: ${what.join(', ')}` : ribbon.events(0),
    undone > 0 ? ribbon.undone(undone) : '',
    ribbon.states[state],
    isThrough ? ribbon.through : '',
  ]
    .filter((part) => part !== '')
    .join('; ')
}
