import { rpc } from '../../../scripts/chain/rpc'

/** Whether a node still answers there. */
export const isAnswering = (httpUrl: string): Promise<boolean> =>
  rpc(httpUrl, 'eth_blockNumber').then(
    () => true,
    () => false,
  )
