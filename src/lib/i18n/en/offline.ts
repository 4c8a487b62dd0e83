export const offline = {
  /** An age follows. */
  kept: (block: string) => `No answer from the network. You see the pools as of block ${block},`,
  newer: 'Nothing newer is shown until the network answers.',
  newVersion: 'A new version of this page is ready.',
  reload: 'Reload',
  later: 'Later',
}
