import { finder } from '../en/finder'

/** The words of the finder and of help, by language. */
export const finderWords = { en: finder }
