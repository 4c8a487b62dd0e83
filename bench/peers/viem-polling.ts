import { http } from 'viem'
import { watchWithViem } from './watch-with-viem'

export const watch = watchWithViem(({ httpUrl }) => http(httpUrl), 500)
