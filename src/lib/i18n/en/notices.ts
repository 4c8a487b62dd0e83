import { counted } from './counted'

export const notices = {
  title: 'Notifications',
  open: (unread: number) => (unread === 0 ? 'Notifications' : `Notifications, ${counted(unread, 'unread', 'unread')}`),
  /** On the bell, where there is room for two digits. */
  many: '99+',
  close: 'Close',
  view: 'View',
  views: { history: 'What happened', settings: 'Settings' },
  list: 'What you were told, newest first',
  unread: 'Unread',
  markRead: 'Mark as read',
  markAllRead: 'Mark all as read',
  clear: 'Clear',
  empty: {
    title: 'Nothing yet',
    text: 'What you want to be told about is collected here while this site is open. Under “Settings” you choose what that is.',
  },
  burst: 'Many at once. Each of them is under “Latest activity”.',
  failed: { text: 'The notifications could not be loaded.', retry: 'Try again' },
  silent: {
    muted: (until: string) => `Muted until ${until}. What happens is still collected here.`,
    quiet: (until: string) => `Quiet hours until ${until}. What happens is still collected here.`,
  },
  mute: 'Mute for an hour',
  unmute: 'End the mute',
  quiet: { title: 'Silence', on: 'Quiet hours every day', from: 'from', to: 'until' },
  kinds: {
    title: 'Tell me about',
    about: 'Kind of event',
    scopeOf: (kind: string) => `${kind}: of which pools`,
    channelOf: (kind: string, channel: string) => `${kind}: ${channel}`,
    names: {
      PoolCreated: 'New pools',
      MemberJoined: 'Payments in',
      MemberLeft: 'Members leaving',
      PoolStatusUpdated: 'Changes of status',
      PoolClosed: 'Closed pools',
      YieldClaimed: 'Yield taken',
      PartialWithdrawal: 'Withdrawals',
    },
  },
  scopes: { all: 'All pools', followed: 'Followed and mine', mine: 'Only mine' },
  channels: { desktop: 'Desktop', toast: 'On the page', sound: 'Sound' },
  yours: 'Pools are followed by their star. Which ones are yours is known by your address, under “Following”.',
}
