import type { Catalogue } from './en'
import { activity } from './es/activity'
import { addresses } from './es/addresses'
import { alerts } from './es/alerts'
import { cards } from './es/cards'
import { charts } from './es/charts'
import { connection } from './es/connection'
import { errors } from './es/errors'
import { filters } from './es/filters'
import { following } from './es/following'
import { landing } from './es/landing'
import { notices } from './es/notices'
import { notifications } from './es/notifications'
import { offline } from './es/offline'
import { performance } from './es/performance'
import { pool } from './es/pool'
import { pools } from './es/pools'
import { record } from './es/record'
import { ribbon } from './es/ribbon'
import { settings } from './es/settings'
import { shell } from './es/shell'
import { toasts } from './es/toasts'
import { units } from './es/units'
import { wallet } from './es/wallet'
import { welcome } from './es/welcome'

/** Every visible string and accessible name, in the Spanish of Latin America: a pool is a «fondo», and one says «tú». */
export const es: Catalogue = {
  locale: 'es-419',
  activity,
  addresses,
  alerts,
  cards,
  charts,
  connection,
  errors,
  filters,
  following,
  landing,
  notices,
  notifications,
  offline,
  performance,
  pool,
  pools,
  record,
  ribbon,
  settings,
  shell,
  toasts,
  units,
  wallet,
  welcome,
}
