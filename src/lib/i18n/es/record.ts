import type { Catalogue } from '../en'
import { counted } from '../en/counted'

export const record: Catalogue['record'] = {
  page: {
    title: 'Todos los movimientos – Tidemark',
    heading: 'Movimientos',
    lead: 'Todo lo que pasó en los fondos, lo más nuevo primero: lo que ves no tiene huecos, hasta donde llega.',
  },
  list: 'Movimientos',
  shown: (count) => `${counted(count, 'movimiento a la vista', 'movimientos a la vista')}`,
  kinds: 'Tipo de movimiento',
  pool: 'Número de fondo',
  who: 'Dirección',
  useMine: (address) => `Mía: ${address}`,
  newer: (count) => counted(count, 'movimiento nuevo', 'movimientos nuevos'),
  older: 'Mostrar movimientos más antiguos',
  loading: 'Leyendo los movimientos',
  none: { title: 'Ningún movimiento coincide', text: 'Prueba con otro tipo, fondo, dirección o tiempo.' },
  clear: 'Mostrar todos los movimientos',
  beginning: 'Aquí empezó todo: antes no pasó nada en los fondos.',
  beginningOfTime: 'No hay nada más antiguo en el tiempo que elegiste.',
  stillRead: (percent) =>
    `Lo que pasó antes aún se está leyendo de la red (${percent}). Aparece aquí a medida que llega.`,
  notKept: 'Lo que pasó antes ya no se guarda en este navegador.',
  notKeptHere:
    'Este navegador no deja que la página guarde el historial: aquí solo están los movimientos más recientes.',
  notYet: 'Lo que pasó antes se está ordenando y aparece aquí en un momento.',
}
