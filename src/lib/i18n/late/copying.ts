import { copying } from '../en/copying'
import { copying as spanish } from '../es/copying'

/** The words of buttons that copy, by language. */
export const copyingWords = { en: copying, es: spanish }
