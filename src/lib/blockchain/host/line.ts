/** A way for two sides of the browser to send each other what can be cloned. */
export interface Line {
  send: (data: unknown) => void
  /** Set once; what comes before is kept by the platform. */
  listen: (onData: (data: unknown) => void) => void
  close: () => void
}

/** A line over a message port. */
export function portLine(port: MessagePort): Line {
  return {
    send: (data) => port.postMessage(data),
    listen(onData) {
      port.onmessage = (event: MessageEvent<unknown>) => onData(event.data)
    },
    close: () => port.close(),
  }
}
