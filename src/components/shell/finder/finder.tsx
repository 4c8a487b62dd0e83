'use client'

import { useRouter } from 'next/navigation'
import { useCallback, useEffect, useEffectEvent, useState } from 'react'
import { flushSync } from 'react-dom'
import { useCopy } from '@/hooks/use-copy'
import { useLateCopy } from '@/hooks/use-late-copy'
import { usePoolNames } from '@/hooks/web3/use-pool-names'
import { finderWords } from '@/lib/i18n/late/finder'
import { plainName } from '@/lib/pools/pool-name'
import { answerCalls, takeCalls } from './call-finder'
import { commandsOf } from './commands'
import { HelpSheet } from './help-sheet'
import { Palette } from './palette'
import { Said } from './said'
import { keySequence } from './shortcut-keys'

/** Answers the calls for the palette, for help, and of the keys. */
export function Finder() {
  const words = useLateCopy(finderWords)
  const { pools, welcome } = useCopy()
  const { push } = useRouter()
  const nameOf = usePoolNames()
  const [shown, setShown] = useState<ReturnType<typeof commandsOf> | 'help' | null>(null)
  const [said, setSaid] = useState<{ words: string } | null>(null)
  const [sequence] = useState(() => keySequence(() => performance.now()))
  const goTo = useCallback((path: string) => push(path), [push])
  // At once: what is done next may want the focus, which the open box holds.
  const close = useCallback(() => flushSync(() => setShown(null)), [])
  const showHelp = useCallback(() => setShown('help'), [])

  const commandsHere = () =>
    commandsOf({
      words,
      faucetWords: welcome.faucet,
      here: window.location,
      nameOf: (id) => plainName(nameOf(id), id, (number) => pools.unnamed(String(number))),
      goTo,
      showHelp,
      say: (text) => setSaid({ words: text }),
    })
  const showPalette = () => setShown((now) => (now === null || now === 'help' ? commandsHere() : null))
  const press = (key: string) => {
    const id = sequence(key)
    if (id === undefined) return
    const { pages, actions } = commandsHere()
    const command = [...pages, ...actions].find((one) => one.id === id)
    if (command) {
      if (shown !== null) close()
      command.run()
    }
    // Nothing is listed here that could be searched: everything can.
    else if (id === 'search') showPalette()
  }
  const answer = useEffectEvent(() => {
    for (const call of takeCalls()) {
      if (call === 'palette') showPalette()
      else if (call === 'help') showHelp()
      else press(call.slice('key '.length))
    }
  })
  useEffect(() => answerCalls(() => answer()), [])

  return (
    <>
      {shown === 'help' && <HelpSheet onClose={close} />}
      {shown !== null && shown !== 'help' && <Palette {...shown} goTo={goTo} onClose={close} />}
      <Said said={said} onForget={() => setSaid(null)} />
    </>
  )
}
