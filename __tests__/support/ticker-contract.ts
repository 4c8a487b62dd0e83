import { encodeAbiParameters, parseAbi, toEventSelector, type Hex } from 'viem'

/** A contract that does nothing but emit: called with (count, first), it logs Tick(first), Tick(first + 1), … */
export const tickerAbi = parseAbi(['event Tick(uint256 value)'])

const tick = toEventSelector('event Tick(uint256 value)').slice(2)

const runtime = [
  '600035', //         count, from the first word of the call
  '602035', //         value, from the second
  '5b', //             6: the loop
  '81156050', //       no count left: go to the end (80)
  '57',
  '80600052', //       value into memory
  `7f${tick}60206000a1`, // log one word under Tick
  '600101', //         value + 1
  '90600190', //       count - 1
  '0390',
  '600656', //         again
].join('')

const end = 80
const code = `${runtime}${'5b'.repeat(end - runtime.length / 2)}5b00`
const size = (code.length / 2).toString(16).padStart(2, '0')

/** Copies the code behind these twelve bytes and returns it. */
export const tickerBytecode: Hex = `0x60${size}600c60003960${size}6000f3${code}`

export const tickCall = (count: number, first: number): Hex =>
  encodeAbiParameters([{ type: 'uint256' }, { type: 'uint256' }], [BigInt(count), BigInt(first)])
