export const following = {
  follow: (pool: string) => `Follow ${pool}`,
  followShort: 'Follow',
  followedShort: 'Following',
  followed: 'You follow this pool. Press to stop.',
  notFollowed: 'Follow this pool',
  full: 'You follow as many pools as this browser keeps. Stop following one first.',
}
