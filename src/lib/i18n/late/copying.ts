import { copying } from '../en/copying'

/** The words of buttons that copy, by language. */
export const copyingWords = { en: copying }
