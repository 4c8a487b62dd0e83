import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { createElement } from 'react'
import { create } from 'react-test-renderer'
import { defineChain, webSocket, type Log } from 'viem'
import { createConfig, useWatchContractEvent, WagmiProvider } from 'wagmi'
import type { Adapter, Sighting } from '../client/adapter'
import { abi, toSighting } from './watch-with-viem'

/** The hook itself, in a component that React really mounts. */
export const watch: Adapter['watch'] = ({ wsUrl, chainId, address }, onSighting) => {
  const chain = defineChain({
    id: chainId,
    name: 'bench',
    nativeCurrency: { name: 'Ether', symbol: 'ETH', decimals: 18 },
    rpcUrls: { default: { http: [], webSocket: [wsUrl] } },
  })
  const config = createConfig({ chains: [chain], transports: { [chain.id]: webSocket(wsUrl) } })
  const listener = createElement(Listener, { address, onSighting })
  const queries = createElement(QueryClientProvider, { client: new QueryClient() }, listener)
  const root = create(createElement(WagmiProvider, { config, reconnectOnMount: false, children: queries }))
  return { stop: () => root.unmount() }
}

function Listener({ address, onSighting }: { address: `0x${string}`; onSighting: (sighting: Sighting) => void }) {
  useWatchContractEvent({
    address,
    abi,
    eventName: 'MemberJoined',
    onLogs: (logs) => logs.forEach((log) => onSighting(toSighting(log as Log<bigint, number, false>))),
    onError: () => undefined,
  })
  return null
}
