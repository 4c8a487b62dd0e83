export const settings = {
  open: 'Settings',
  language: 'Language',
  zone: 'Time zone',
  deviceZone: (zone: string) => `This device’s (${zone})`,
  failed: 'This could not be loaded. Check your connection and try again.',
}
