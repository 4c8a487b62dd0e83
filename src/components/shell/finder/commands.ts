import { chainFacts } from '@/lib/config/chains'
import { getConfig } from '@/lib/config/get-config'
import { copyText } from '@/lib/copy-text'
import type { finder } from '@/lib/i18n/en/finder'
import { getLive } from '@/lib/live/live'
import { getPersonal } from '@/lib/personal/get-personal'
import { shortcutsOff } from '@/lib/personal/shortcuts-off'
import type { Command } from './command'
import { paths, poolHere, withoutFilters } from './place'
import { searchFieldHere } from './search-field-here'

interface CommandContext {
  words: typeof finder
  faucetWords: string
  /** Where one is. */
  here: Pick<Location, 'pathname' | 'search' | 'href'>
  /** How a pool is called. */
  nameOf: (id: number) => string
  goTo: (path: string) => void
  showHelp: () => void
  /** Says how it went. */
  say: (words: string) => void
}

interface Commands {
  pages: readonly Command[]
  actions: readonly Command[]
}

/** Where one can go and what one can do from here. */
export function commandsOf(context: CommandContext): Commands {
  const { words, goTo } = context
  return {
    pages: (['pools', 'following', 'activity', 'home'] as const).map((page) => ({
      id: page,
      label: words.pages[page],
      run: () => goTo(paths[page]),
    })),
    actions: [...actionsHere(context), ...actionsAnywhere(context)],
  }
}

function actionsHere({ words: { actions, said }, here, nameOf, say }: CommandContext): Command[] {
  const commands: Command[] = []
  const pool = poolHere(here)
  if (pool !== null) {
    const personal = getPersonal()
    const name = nameOf(pool)
    const followed = personal.getSnapshot().followed.has(pool)
    commands.push({
      id: 'follow',
      label: followed ? actions.unfollow(name) : actions.follow(name),
      run: () => {
        if (followed) personal.unfollow(pool)
        else if (!personal.follow(pool)) return say(said.followsTooMany)
        say(followed ? said.unfollowed(name) : said.followed(name))
      },
    })
  }
  const field = searchFieldHere()
  if (field !== null) commands.push({ id: 'search', label: actions.search, run: () => field.focus() })
  const cleared = withoutFilters(here)
  if (cleared !== null)
    commands.push({ id: 'clear', label: actions.clear, run: () => window.history.pushState(null, '', cleared) })
  if (here.pathname !== paths.home)
    commands.push({
      id: 'refresh',
      label: actions.refresh,
      run: () => {
        getLive()
          .manager.refresh()
          .then(
            () => say(said.refreshed),
            () => say(said.notRefreshed),
          )
      },
    })
  return commands
}

function actionsAnywhere({ words: { actions, said }, faucetWords, here, showHelp, say }: CommandContext): Command[] {
  const { faucetUrl } = chainFacts(getConfig().chainId)
  const areOff = shortcutsOff.read()
  return [
    {
      id: 'copy-link',
      label: actions.copyLink,
      run: () => {
        void copyText(here.href).then((copied) => say(copied ? said.copied : said.notCopied))
      },
    },
    ...(faucetUrl === null
      ? []
      : [{ id: 'faucet', label: faucetWords, run: () => void window.open(faucetUrl, '_blank', 'noopener') }]),
    { id: 'help', label: actions.help, run: showHelp },
    {
      id: 'shortcuts',
      label: areOff ? actions.shortcutsOn : actions.shortcutsOff,
      run: () => {
        shortcutsOff.set(!areOff)
        say(areOff ? said.shortcutsOn : said.shortcutsOff)
      },
    },
  ]
}
