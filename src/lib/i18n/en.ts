import { activity } from './en/activity'
import { addresses } from './en/addresses'
import { alerts } from './en/alerts'
import { cards } from './en/cards'
import { charts } from './en/charts'
import { connection } from './en/connection'
import { errors } from './en/errors'
import { filters } from './en/filters'
import { following } from './en/following'
import { landing } from './en/landing'
import { notices } from './en/notices'
import { notifications } from './en/notifications'
import { offline } from './en/offline'
import { performance } from './en/performance'
import { pool } from './en/pool'
import { pools } from './en/pools'
import { record } from './en/record'
import { ribbon } from './en/ribbon'
import { settings } from './en/settings'
import { shell } from './en/shell'
import { toasts } from './en/toasts'
import { units } from './en/units'
import { wallet } from './en/wallet'
import { welcome } from './en/welcome'

/** Every visible string and accessible name, in English. */
export const en = {
  /** BCP 47 tag for `Intl`. */
  locale: 'en',
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

/** What a language has to say. Another language is checked against this one. */
export type Catalogue = typeof en
