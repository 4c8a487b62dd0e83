import { counted } from './counted'

export const following = {
  follow: (pool: string) => `Follow ${pool}`,
  followShort: 'Follow',
  followedShort: 'Following',
  followed: 'You follow this pool. Press to stop.',
  notFollowed: 'Follow this pool',
  full: 'You follow as many pools as this browser keeps. Stop following one first.',
  enterMine: 'Enter my address',
  whichIsMine: {
    title: 'Which address is yours?',
    text: 'Enter it once, without a wallet, and the pools that you opened or save in are found for you.',
  },
  none: {
    title: 'You follow no pool yet',
    text: 'Press the star beside a pool, in the list or on its page, and it is kept here for you.',
  },
  page: {
    title: 'Pools I follow – Tidemark',
    heading: 'Following',
    lead: 'The pools that you follow and those that are yours, as they change. Only this browser knows which they are.',
    followed: 'Pools I follow',
    mine: 'My pools',
    loading: 'Loading your pools',
    failed: 'This page could not be loaded',
    failedText: 'Check your connection and try again.',
    again: 'Try again',
    allPools: 'Look at all pools',
  },
  noneMine: {
    title: 'No pool of yours was found',
    text: 'None was opened by your address, and none holds savings of it. When that changes, it appears here by itself.',
  },
  incomplete: 'The history is still being read: pools of yours may be missing here.',
  unknown: (count: number) =>
    `${counted(count, 'pool')} that you follow cannot be found on this network at the moment.`,
}
