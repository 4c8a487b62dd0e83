export const settings = {
  open: 'Settings',
  language: 'Language',
  zone: 'Time zone',
  deviceZone: (zone: string) => `This device’s (${zone})`,
  theme: 'Colours',
  themes: { system: 'Device', light: 'Light', dark: 'Dark' },
  contrast: 'Contrast',
  contrasts: { system: 'Device', standard: 'Normal', more: 'High' },
  failed: 'This could not be loaded. Check your connection and try again.',
}
