import type { Catalogue } from '../en'

export const offline: Catalogue['offline'] = {
  kept: (block) => `La red no responde. Ves los fondos hasta el bloque ${block},`,
  newer: 'No se muestra nada más nuevo hasta que la red responda.',
  newVersion: 'Hay una versión nueva de esta página.',
  reload: 'Volver a cargar',
  later: 'Más tarde',
}
