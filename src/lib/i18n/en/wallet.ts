export const wallet = {
  connect: 'Connect wallet',
  connectShort: 'Connect',
  connecting: 'Connecting…',
  choose: 'Choose a wallet',
  none: 'No wallet was found in this browser. Install one as a browser extension, then load this page again.',
  refused: 'The wallet did not connect. You can try again.',
  failed: 'The wallet could not be loaded. Check your connection and try again.',
  connected: (address: string) => `Wallet ${address}`,
  disconnect: 'Disconnect',
  yours: 'Connected wallet',
}
