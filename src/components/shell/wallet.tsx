'use client'

import { useState } from 'react'
import { createConfig, http, injected, WagmiProvider } from 'wagmi'
import { chainFacts } from '@/lib/config/chains'
import { getConfig } from '@/lib/config/get-config'
import { WalletControl } from './wallet-control'

function walletConfig() {
  const { chainId, httpUrls } = getConfig()
  const { name, nativeCurrency } = chainFacts(chainId)
  const chain = { id: chainId, name, nativeCurrency, rpcUrls: { default: { http: httpUrls } } }
  return createConfig({ chains: [chain], connectors: [injected()], transports: { [chainId]: http(httpUrls[0]) } })
}

/** The wallet with all that it needs. In a chunk of its own: nothing else may import this module directly. */
export default function Wallet({ connectNow }: { connectNow: boolean }) {
  const [config] = useState(walletConfig)
  return (
    <WagmiProvider config={config}>
      <WalletControl connectNow={connectNow} />
    </WagmiProvider>
  )
}
