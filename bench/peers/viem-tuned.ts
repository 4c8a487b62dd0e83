import { webSocket } from 'viem'
import { watchWithViem } from './watch-with-viem'

const tuned = { keepAlive: { interval: 1_000 }, reconnect: { attempts: 1_000, delay: 100 } }

export const watch = watchWithViem(({ wsUrl }) => webSocket(wsUrl, tuned))
