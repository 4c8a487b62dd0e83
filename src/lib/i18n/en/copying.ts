export const copying = {
  address: 'Copy the address',
  addressOf: (address: string) => `Copy the address ${address}`,
  transactionOf: (what: string) => `Copy the transaction number: ${what}`,
  link: 'Copy link',
  copied: 'Copied',
  failed: 'Could not be copied',
}
