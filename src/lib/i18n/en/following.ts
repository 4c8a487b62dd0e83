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
}
