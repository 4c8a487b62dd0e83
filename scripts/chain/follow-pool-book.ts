import type { Hex } from 'viem'
import { PoolBook } from './pool-book'
import { rpc } from './rpc'
import { syncPoolBook } from './sync-pool-book'

interface Source {
  httpUrl: string
  address: Hex
  fromBlock: number
}

interface Block {
  number: Hex
  hash: Hex
}

/** Returns a function that resolves with the book as of the head. It reads only what is new, and all anew after a reorganisation. */
export const followPoolBook = (source: Source): (() => Promise<PoolBook>) => {
  let book = new PoolBook()
  let seen: Block | null = null
  const block = (number: string) => rpc<Block | null>(source.httpUrl, 'eth_getBlockByNumber', number, false)

  return async () => {
    if (seen && (await block(seen.number))?.hash !== seen.hash) {
      book = new PoolBook()
      seen = null
    }
    const head = await block('latest')
    if (!head) return book
    await syncPoolBook(source, book, seen ? Number(seen.number) + 1 : source.fromBlock, Number(head.number))
    seen = head
    return book
  }
}
