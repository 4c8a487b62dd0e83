import type { Catalogue } from '../en'

export const units: Catalogue['units'] = {
  now: 'ahora',
  seconds: (count) => `${count} s`,
  minutes: (count) => `${count} min`,
  hours: (count) => `${count} h`,
  days: (count) => `${count} d`,
  weeks: (count) => `${count} sem`,
  months: (count) => `${count} ${count === 1 ? 'mes' : 'meses'}`,
  years: (count) => `${count} ${count === 1 ? 'año' : 'años'}`,
  milliseconds: (count) => `${count} ms`,
  megabytes: (count) => `${count} MB`,
  ago: (age) => (age === 'ahora' ? age : `hace ${age}`),
  btc: 'BTC',
  musd: 'MUSD',
  none: '–',
}
