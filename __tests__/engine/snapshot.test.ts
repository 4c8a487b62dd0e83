import {
  readSnapshot,
  SNAPSHOT_VERSION,
  writeSnapshot,
  type Snapshot,
  type SnapshotSubject,
} from '@/lib/blockchain/engine/store/snapshot'
import { FILTER, hashOf, longChain } from './model-chain'

const chain = longChain(100, (block) => block % 3)

const subject: SnapshotSubject = { chainId: 31611, genesisHash: hashOf(1), ...FILTER, fromBlock: 1 }
const snapshot: Snapshot = {
  ...subject,
  version: SNAPSHOT_VERSION,
  builtAt: 1_700_000_000_000,
  logs: chain.logs(1, 90),
  intervals: [{ from: 1, to: 90 }],
  hashes: [0, 1, 90].map((block) => [block, hashOf(block + 1)] as const),
  final: 90,
}

test('what was written is read for the same subject', async () => {
  expect(await readSnapshot(await writeSnapshot(snapshot), subject)).toEqual(snapshot)
})

test.each([
  ['another chain', { chainId: 1 }, 'another chainId'],
  ['another genesis', { genesisHash: hashOf(2) }, 'another genesisHash'],
  ['another contract', { address: '0x00000000000000000000000000000000000000bb' as const }, 'another address'],
  ['another first block', { fromBlock: 2 }, 'another fromBlock'],
  ['other events', { topics: [hashOf(9)] }, 'other events'],
  ['all events', { topics: null }, 'other events'],
])('a snapshot of %s is refused', async (_, change, reason) => {
  const text = await writeSnapshot(snapshot)
  await expect(readSnapshot(text, { ...subject, ...change })).rejects.toThrow(reason)
})

test.each([
  ['one digit of a log changed', (text: string) => text.replace('"logIndex":1', '"logIndex":7'), 'corrupt'],
  ['one log left out', (text: string) => text.replace(/\{"address":[^}]*\},/, ''), 'corrupt'],
  ['cut short', (text: string) => text.slice(0, -100), 'cannot be read'],
  ['a page of the server instead', () => '<!doctype html>', 'cannot be read'],
  ['nothing', () => '', 'cannot be read'],
])('a file that is damaged is refused: %s', async (_, damage, reason) => {
  const text = await writeSnapshot(snapshot)
  expect(damage(text)).not.toBe(text)
  await expect(readSnapshot(damage(text), subject)).rejects.toThrow(reason)
})

test('a snapshot of another format is refused, whatever its checksum says', async () => {
  const text = await writeSnapshot({ ...snapshot, version: 99 as typeof SNAPSHOT_VERSION })
  await expect(readSnapshot(text, subject)).rejects.toThrow('another format')
})
