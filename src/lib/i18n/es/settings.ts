import type { Catalogue } from '../en'

export const settings: Catalogue['settings'] = {
  open: 'Ajustes',
  language: 'Idioma',
  zone: 'Zona horaria',
  deviceZone: (zone) => `La de este dispositivo (${zone})`,
  theme: 'Colores',
  themes: { system: 'Dispositivo', light: 'Claros', dark: 'Oscuros' },
  contrast: 'Contraste',
  contrasts: { system: 'Dispositivo', standard: 'Normal', more: 'Alto' },
  failed: 'No se pudo cargar. Revisa tu conexión e intenta de nuevo.',
}
