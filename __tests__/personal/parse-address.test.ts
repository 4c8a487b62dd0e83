import { isAddress } from '@/lib/personal/is-address'
import { parseAddress } from '@/lib/personal/parse-address'

const address = '0x71c7656ec7ab88b098defb751b7401b5f6d8976f'

it.each([
  address,
  '0x71C7656EC7ab88b098defB751B7401B5f6d8976F',
  address.toUpperCase(),
  `  ${address}\n`,
  `\u200e0x71c7656ec7ab 88b098defb751b74 01b5f6d8976f\u202c`,
])('takes %j, in lower case', (text) => {
  const parsed = parseAddress(text)
  expect(parsed).toBe(address)
  expect(isAddress(parsed)).toBe(true)
})

it.each([
  ['', 'empty'],
  [' \u200b', 'empty'],
  [address.slice(2), 'prefix'],
  ['alice.eth', 'prefix'],
  ['0x', 'short'],
  [address.slice(0, -1), 'short'],
  [`${address}0`, 'long'],
  ['0xg1c7656ec7ab88b098defb751b7401b5f6d8976f', 'digits'],
  [`0x${'<script>'.repeat(5)}`, 'digits'],
])('says of %j that it is %s', (text, fault) => {
  const parsed = parseAddress(text)
  expect(parsed).toBe(fault)
  expect(isAddress(parsed)).toBe(false)
})
