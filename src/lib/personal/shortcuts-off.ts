import { keptFlag } from './kept-flag'

/** Whether shortcuts of single keys are switched off: speech input and a slipping hand can press them unmeant. */
export const shortcutsOff = keptFlag('tidemark:shortcuts-off')
