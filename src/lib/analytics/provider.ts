/** Properties of the event `Pool Created`. */
export interface PoolCreatedProperties {
  poolId: number
  /** Ready for display: free of control and bidirectional characters, and cut. */
  poolName: string
  creator: string
  /** Block time in Unix seconds. */
  timestamp: number
}

/** Something that takes analytics events. What it throws harms nobody. */
export interface AnalyticsProvider {
  track(event: 'Pool Created', properties: PoolCreatedProperties): unknown
}
