import { encodeFunctionData, encodeFunctionResult, type Hex } from 'viem'
import { poolReadsAbi } from '@/lib/pools/abi-reads'
import { readContractState } from '@/lib/pools/read-contract-state'

const address: Hex = `0x${'12'.repeat(20)}`
const word = (value: boolean) => encodeFunctionResult({ abi: poolReadsAbi, functionName: 'paused', result: value })

it('asks the contract for both switches as of now', async () => {
  const batch = jest.fn().mockResolvedValue([word(true), word(false)])
  expect(await readContractState(batch, address)).toEqual({ paused: true, emergency: false })
  const asked = ['paused', 'emergencyMode'] as const
  expect(batch).toHaveBeenCalledWith(
    asked.map((functionName) => ({
      method: 'eth_call',
      params: [{ to: address, data: encodeFunctionData({ abi: poolReadsAbi, functionName }) }, 'latest'],
    })),
  )
})

it('takes what a contract does not answer for off', async () => {
  const refusing = async () => [new Error('reverted'), word(true)]
  expect(await readContractState(refusing, address)).toEqual({ paused: false, emergency: true })
  expect(await readContractState(async () => ['0x', '0x2'], address)).toEqual({ paused: false, emergency: false })
})
