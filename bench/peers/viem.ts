import { webSocket } from 'viem'
import { watchWithViem } from './watch-with-viem'

export const watch = watchWithViem(({ wsUrl }) => webSocket(wsUrl))
