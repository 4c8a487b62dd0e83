export const addresses = {
  mine: {
    title: 'My addresses',
    explained:
      'Say which address is yours and your pools are found for you, without a wallet. It stays in this browser and is never sent anywhere.',
    field: 'Address',
    hint: 'Starts with 0x, then 40 digits and letters',
    add: 'This is mine',
    list: 'Addresses that count as yours',
    remove: (address: string) => `${address} is no longer mine`,
    removeShort: 'Remove',
    wallet: 'connected wallet',
    added: (address: string) => `${address} now counts as yours.`,
    removed: (address: string) => `${address} no longer counts as yours.`,
    full: 'There are as many addresses here as this browser keeps. Remove one first.',
    notKept: 'This browser does not let the page keep this: it is forgotten when you close the page.',
    faults: {
      empty: 'Enter an address first.',
      prefix: 'An address starts with 0x.',
      short: 'This is too short: after 0x come 40 digits and letters.',
      long: 'This is too long: after 0x come 40 digits and letters.',
      digits: 'After 0x an address has only the digits 0 to 9 and the letters a to f.',
    },
  },
}
