import { en } from '@/lib/i18n/en'
import type { Catalogue } from '@/lib/i18n/en'

/** The words of the interface in the viewer's language. */
export function useCopy(): Catalogue {
  return en
}
