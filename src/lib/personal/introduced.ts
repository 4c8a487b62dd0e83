import { keptFlag } from './kept-flag'

const KEY = 'tidemark:introduced'

/** Whether this viewer has put the introduction away. */
export const introduced = keptFlag(KEY)

/** Runs in the document's head: what was put away is not even painted. The style sheet goes by the attribute. */
export const introducedScript = `try{localStorage.getItem('${KEY}')&&(document.documentElement.dataset.introduced='')}catch{}`
