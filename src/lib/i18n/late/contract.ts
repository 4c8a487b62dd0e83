import { contract } from '../en/contract'

/** The words about the contract as a whole, by language. */
export const contractWords = { en: contract }
