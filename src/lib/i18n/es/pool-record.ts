import type { poolRecord as english } from '../en/pool-record'

export const poolRecord: typeof english = {
  contract: 'El contrato en el explorador',
  events: 'Lo que pasó en este fondo',
  noEvents: 'Todavía no ha pasado nada en este fondo.',
  savings: {
    title: 'Ahorro a lo largo del tiempo',
    caption: 'Lo ahorrado al final de cada día en que pasó algo',
    label: (from, to, amount) => `Ahorro a lo largo del tiempo, del ${from} al ${to}: ahora ${amount}`,
    point: (date, amount) => `${date}: ${amount}`,
    day: 'Día',
    saved: 'Ahorrado',
    yieldTaken: 'Rendimiento cobrado por los integrantes hasta ahora',
    reading: 'El historial aún se está leyendo.',
    nothing: 'Nadie ha aportado todavía.',
  },
}
