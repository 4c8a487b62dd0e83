import type { copying as english } from '../en/copying'

export const copying: typeof english = {
  address: 'Copiar la dirección',
  addressOf: (address) => `Copiar la dirección ${address}`,
  transactionOf: (what) => `Copiar el número de la transacción: ${what}`,
  link: 'Copiar enlace',
  copied: 'Copiado',
  failed: 'No se pudo copiar',
}
