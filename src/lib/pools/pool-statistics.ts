/** The figures of the badge and the cards. Days are the viewer's; times are Unix milliseconds. */
export interface PoolStatistics {
  poolsCreatedToday: number
  eventsToday: number
  eventsThisHour: number
  totalEvents: number
  totalPools: number
  lastEventAt: number | null
  uptimeMs: number
  latestPool: { id: number; name: string } | null
  /** Change against yesterday up to the same minute, as a fraction (0.12 = +12 %); 'new' when there was nothing then. */
  trendToday: number | 'new' | null
  /** The same against the hour before up to the same minute. */
  trendHour: number | 'new' | null
}
