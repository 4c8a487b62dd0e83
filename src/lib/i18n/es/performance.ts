import type { Catalogue } from '../en'

export const performance: Catalogue['performance'] = {
  title: 'Rendimiento de la página',
  latency: 'Tiempo de respuesta',
  eventsPerSecond: 'Movimientos por segundo',
  memory: 'Memoria de esta página',
}
