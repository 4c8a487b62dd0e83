import { formatFigure } from '@/lib/format/figure'
import type { Catalogue } from '../en'
import { counted } from '../en/counted'
import { figureLocale } from '../figure-locale'

const figure = (count: number) => formatFigure(count, figureLocale())

export const cards: Catalogue['cards'] = {
  label: 'Cifras',
  totalPools: 'Fondos en total',
  eventsToday: 'Movimientos hoy',
  eventsThisHour: 'Movimientos esta hora',
  liveStatus: 'Conexión en vivo',
  open: (count) => `${figure(count)} abiertos`,
  active: (count) => `${figure(count)} activos`,
  closed: (count) => `${figure(count)} cerrados`,
  poolsCreated: (count) => counted(count, 'fondo nuevo', 'fondos nuevos'),
  than: { day: 'que ayer a esta hora', hour: 'que la hora anterior' },
  same: { day: 'que ayer a esta hora', hour: 'que la hora anterior' },
  new: { day: 'ayer a esta hora, ninguno', hour: 'ninguno la hora anterior' },
  more: (percent) => `${percent} más`,
  fewer: (percent) => `${percent} menos`,
  asMany: 'igual',
  manyTimes: { day: 'más de 10 veces los de ayer', hour: 'más de 10 veces la hora anterior' },
  last: (age) => `último: ${age}`,
  upToDate: 'Al día',
  answersIn: (time) => `responde en ${time}`,
  history: 'Leyendo el historial',
  counting: (percent) => `aún contando, ${percent}`,
}
