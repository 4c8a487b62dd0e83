/** @jest-environment node */
import { toEventSelector, toFunctionSelector, type AbiItem } from 'viem'
import { cooperativePoolAbi } from '@/lib/pools/abi'
import { compileContract } from '../../scripts/chain/compile-contract'
import { normalForm } from './support/normal-form'
import { isEvent, referenceAbi, referenceTopics } from './support/reference-abi'

const abi: readonly AbiItem[] = cooperativePoolAbi
const reference = new Set(referenceAbi.map(normalForm))

/** Only the upgradeable proxy and its libraries have these; no member meets them. */
const ofTheProxy =
  /^(function (initialize|upgradeToAndCall|proxiableUUID|UPGRADE_INTERFACE_VERSION)|event (Upgraded|Initialized)|error (InvalidInitialization|NotInitializing|AddressEmptyCode|AddressInsufficientBalance|ERC1967\w+|FailedInnerCall|SafeERC20FailedOperation|UUPS\w+))\(/

describe("the application's ABI", () => {
  test('holds the seven pool events', () => {
    expect(abi.filter(isEvent).map(({ name }) => name)).toEqual([
      'PoolCreated',
      'MemberJoined',
      'MemberLeft',
      'PartialWithdrawal',
      'YieldClaimed',
      'PoolStatusUpdated',
      'PoolClosed',
    ])
  })

  test.each(abi.filter(isEvent).map((item) => [item.name, item] as const))('%s has the noted topic0', (name, item) => {
    expect(toEventSelector(item)).toBe(referenceTopics.get(name))
  })

  test.each(abi.map((item) => [normalForm(item)]))('%s is in the reference', (form) => {
    expect(reference).toContain(form)
  })
})

describe('the contract of the embedded chain', () => {
  test('has everything of the deployed interface that is not of its proxy', async () => {
    const own = new Set((await compileContract()).abi.map(normalForm))
    const missing = [...reference].filter((form) => !own.has(form) && !ofTheProxy.test(form))
    // An enum is a uint8 to callers; its name shows nowhere in the normal form.
    expect(missing).toEqual([])
  })

  test('emits every event under the noted topic0', async () => {
    const events = (await compileContract()).abi.filter(isEvent)
    expect(events.map((item) => [item.name, toEventSelector(item)])).toEqual(
      events.map(({ name }) => [name, referenceTopics.get(name)]),
    )
  })

  test('answers every selector of the application', async () => {
    const selectors = (items: readonly AbiItem[]) =>
      items.flatMap((item) => (item.type === 'function' ? [toFunctionSelector(item)] : []))
    expect(selectors((await compileContract()).abi)).toEqual(expect.arrayContaining(selectors(abi)))
  })
})
