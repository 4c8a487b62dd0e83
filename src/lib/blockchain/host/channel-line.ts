import type { Line } from './line'

/** A line over a channel of the browser: all pages that open the same name hear each other. What is said before they do is lost. */
export function channelLine(name: string): Line {
  const channel = new BroadcastChannel(name)
  let closed = false
  return {
    send(data) {
      // A closed channel would throw; who speaks into it comes too late, and that is all.
      if (!closed) channel.postMessage(data)
    },
    listen(onData) {
      channel.onmessage = (event: MessageEvent<unknown>) => {
        if (!closed) onData(event.data)
      }
    },
    close() {
      closed = true
      channel.close()
    },
  }
}
