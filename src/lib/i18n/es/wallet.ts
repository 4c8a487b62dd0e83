import type { Catalogue } from '../en'

export const wallet: Catalogue['wallet'] = {
  connect: 'Conectar billetera',
  connectShort: 'Conectar',
  connecting: 'Conectando…',
  choose: 'Elige una billetera',
  none: 'No se encontró ninguna billetera en este navegador. Instala una como extensión y vuelve a cargar esta página.',
  refused: 'La billetera no se conectó. Puedes intentarlo de nuevo.',
  failed: 'No se pudo cargar la billetera. Revisa tu conexión e intenta de nuevo.',
  connected: (address) => `Billetera ${address}`,
  disconnect: 'Desconectar',
  yours: 'Billetera conectada',
}
