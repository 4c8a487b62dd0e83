export const shell = {
  name: 'Tidemark',
  title: 'Tidemark – savings pools, live',
  description:
    'Watch cooperative savings pools as they are opened, joined and closed, and see up to where nothing is missing.',
  skip: 'Skip to content',
  navigation: 'Main',
  home: 'Tidemark, home',
  pools: 'Pools',
  following: 'Following',
  activity: 'Activity',
  help: 'Help',
  find: 'Find (Ctrl K)',
  findFailed: 'That could not be loaded. Try again.',
  testNetwork: 'Test network',
  testNetworkNote: 'Coins on this network have no value.',
  footer: 'Read straight from the network by your own browser. Tidemark holds no money and no keys.',
}
