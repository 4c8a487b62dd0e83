import type { Catalogue } from '@/lib/i18n/en'
import { decideNow } from './decide-now'
import { DesktopVoice } from './desktop-voice'
import { getHistory } from './get-history'
import { Speaker } from './speaker'
import { Teller } from './teller'

/** Who tells this browser's viewer what happens. Only call it in a browser. */
export function openTeller(copy: Catalogue): Teller {
  const voice = new DesktopVoice(copy)
  const speaker = new Speaker('tidemark-speaker')
  return new Teller({
    decide: decideNow,
    speaks: () => speaker.speaks(),
    history: getHistory(),
    say: (announcement) => voice.say(announcement),
    unsay: (key) => voice.unsay(key),
  })
}
