import { finder } from '../en/finder'
import { finder as spanish } from '../es/finder'

/** The words of the finder and of help, by language. */
export const finderWords = { en: finder, es: spanish }
