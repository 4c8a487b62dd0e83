import { UsageError } from '../../scripts/watch/usage-error'
import { completeSettings, readWatchFlags } from '../../scripts/watch/watch-flags'

const address = `0x${'Ab'.repeat(20)}`
const good = ['--ws', 'ws://a:1, wss://b', '--http', 'http://a:1', '--address', address, '--from-block', '5']

const read = (args: readonly string[]) => completeSettings(readWatchFlags(args).given)

it('reads the flags, several URLs of a kind, and the address in lower case', () => {
  expect(read([...good, '--until-block', '9'])).toEqual({
    wsUrls: ['ws://a:1', 'wss://b'],
    httpUrls: ['http://a:1'],
    address: address.toLowerCase(),
    fromBlock: 5,
    abi: null,
    untilBlock: 9,
    heartbeat: 30_000,
  })
})

it.each([
  ['nothing', [], /--ws, --http, --address, --from-block are missing/],
  ['only one flag missing', good.slice(2), /^--ws is missing/],
  ['an unknown flag', [...good, '--frob'], /--frob/],
  ['a flag without its value', [...good, '--abi'], /--abi/],
  ['a word too many', [...good, 'word'], /word/],
  ['no URL', [...good, '--http', 'localhost'], /--http takes a http:\/\/ or https:\/\/ URL/],
  ['an HTTP address for the socket', [...good, '--ws', 'http://127.0.0.1'], /--ws takes a ws:\/\//],
  ['half an address', [...good, '--address', '0x12'], /--address takes 0x/],
  ['a negative block', [...good, '--from-block=-1'], /--from-block takes a whole number/],
  ['half a block', [...good, '--until-block', '9.5'], /--until-block takes a whole number/],
  ['an end before the beginning', [...good, '--until-block', '4'], /--until-block lies before/],
  ['a heartbeat of nothing', [...good, '--heartbeat', '0'], /--heartbeat takes/],
  ['an ABI that is not there', [...good, '--abi', 'not/there'], /not\/there cannot be read/],
  ['an ABI that is none', [...good, '--abi', 'package.json'], /package.json holds no ABI/],
  ['recording and replaying at once', [...good, '--record', 'a', '--replay', 'b'], /exclude each other/],
])('refuses %s in one line', (_, args, complaint) => {
  const attempt = () => read(args)
  expect(attempt).toThrow(UsageError)
  expect(attempt).toThrow(complaint)
  expect(attempt).not.toThrow(/\n/)
})
