interface Device {
  readonly userAgent: string
  readonly maxTouchPoints: number
  /** Safari only: true in an app on the home screen. */
  readonly standalone?: boolean
}

/** True on an iPhone or iPad outside an installed app. An iPad calls itself a Macintosh, which has no touch screen. */
export function isIosBrowser(device: Device): boolean {
  const ios =
    /iPhone|iPad|iPod/.test(device.userAgent) || (/Macintosh/.test(device.userAgent) && device.maxTouchPoints > 1)
  return ios && device.standalone !== true
}
