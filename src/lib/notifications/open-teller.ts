import type { Catalogue } from '@/lib/i18n/en'
import { claimEffect } from '@/lib/live/claim-effect'
import { decideNow } from './decide-now'
import { DesktopVoice } from './desktop-voice'
import { getHistory } from './get-history'
import { getPreferences } from './get-preferences'
import { canBeHeard, playTone } from './play-tone'
import { Ringer } from './ringer'
import { Speaker } from './speaker'
import { Teller } from './teller'

/** Who tells this browser's viewer what happens. Only call it in a browser. */
export function openTeller(copy: Catalogue): Teller {
  const voice = new DesktopVoice(copy)
  const speaker = new Speaker('tidemark-speaker')
  const ringer = new Ringer({
    canBeHeard,
    claim: claimEffect,
    play() {
      const { tone, volume } = getPreferences().getSnapshot().sound
      void playTone(tone, volume)
    },
    now: Date.now,
  })
  return new Teller({
    decide: decideNow,
    speaks: () => speaker.speaks(),
    history: getHistory(),
    say: (announcement) => voice.say(announcement),
    unsay: (key) => voice.unsay(key),
    ring: (key) => void ringer.ring(key),
  })
}
