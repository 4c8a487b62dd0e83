import type { Catalogue } from '../en'
import { counted } from '../en/counted'

export const charts: Catalogue['charts'] = {
  fold: 'Gráficas',
  ranges: { label: 'Periodo', 7: '7 d', 30: '30 d', 90: '90 d', all: 'Todo' },
  overTime: {
    title: 'Fondos a lo largo del tiempo',
    summary: (first, from, last) => `Fondos a lo largo del tiempo: ${first} el ${from}, ${last} ahora`,
    date: 'Fecha',
    pools: 'Fondos',
  },
  activity: {
    title: 'Movimientos',
    by: { label: 'Mostrar los movimientos por', day: 'Día', week: 'Semana' },
    summary: { day: 'Movimientos por día', week: 'Movimientos por semana' },
    total: (count) => counted(count, 'movimiento', 'movimientos'),
    period: { day: 'Día', week: 'Semana del' },
    created: 'Fondos nuevos',
    other: 'Otros movimientos',
    bar: (date, created, other) =>
      `${date}: ${counted(created, 'fondo nuevo', 'fondos nuevos')}, ${counted(other, 'movimiento más', 'movimientos más')}`,
  },
  sizes: {
    title: 'Tamaño de los fondos',
    unit: 'BTC ahorrados',
    summary: 'Número de fondos según los BTC ahorrados',
    range: 'BTC ahorrados',
    pools: 'Fondos',
    bar: (range, count) => `${range} BTC: ${counted(count, 'fondo', 'fondos')}`,
    shares: 'Parte del ahorro total',
    classes: { small: 'menos de 0.01', medium: 'de 0.01 a 0.1', large: 'de 0.1 a 1', huge: '1 o más' },
    shareOfPools: 'de los fondos',
    shareOfBtc: 'del ahorro',
  },
  empty: 'Todavía no hay nada que dibujar.',
  failed: 'No se pudieron cargar las gráficas.',
}
