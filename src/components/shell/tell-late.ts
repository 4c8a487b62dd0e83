import { toast } from 'sonner'
import type { Catalogue } from '@/lib/i18n/en'
import { placeNow } from './place-now'

/** Longer than the others: it sums up what nobody saw. */
const SHOWN_MS = 10_000

/** One message for all that was found too late; what is found while it is shown is added to it. Returns how to stop. */
export function tellLate(
  subscribe: (callback: (count: number) => void) => () => void,
  words: Catalogue['toasts'],
): () => void {
  let total = 0
  const begin = () => {
    total = 0
  }
  return subscribe((count) => {
    total += count
    toast(words.late(total), {
      id: 'late',
      description: words.lateText,
      duration: SHOWN_MS,
      position: placeNow(),
      onDismiss: begin,
      onAutoClose: begin,
    })
  })
}
