export const notifications = {
  newPool: {
    title: 'New cooperative pool created!',
    body: (name: string, creator: string) => `${name} by ${creator}`,
  },
  burst: 'They are all in the latest activity.',
  label: 'Desktop notifications',
  turnOn: 'Notify me of new pools',
  allow: 'Allow desktop notifications',
  states: {
    granted:
      'Notifications are on. To switch them off, open the site settings of your browser and take the permission away.',
    denied:
      'Notifications are blocked for this site. To allow them, click the icon beside the address, open the permissions, set “Notifications” to “Allow”, and load the page again.',
    default: 'Get messages on this device, also while you look at something else.',
    unsupported: 'This browser cannot show notifications.',
    insecure: 'Notifications need a secure address (https). Open this site by its https address.',
    'install-first':
      'On iPhone and iPad, add this site to the home screen first: Share, then “Add to Home Screen”. Notifications can be switched on there.',
  },
  short: {
    granted: 'Notifications: on',
    denied: 'Notifications: blocked',
    default: 'Notifications: off',
    unsupported: 'Notifications: not available',
    insecure: 'Notifications: not available',
    'install-first': 'Notifications: install first',
  },
}
