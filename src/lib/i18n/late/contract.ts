import { contract } from '../en/contract'
import { contract as spanish } from '../es/contract'

/** The words about the contract as a whole, by language. */
export const contractWords = { en: contract, es: spanish }
