import type { Page } from '@playwright/test'
import type { Face } from '@/components/dashboard/cooperative-savings/connection-face'
import { en } from '@/lib/i18n/en'
import { rpc } from '../chain/rpc'
import type { Gate } from './gate'

/** A live dashboard, the gate that it asks, and the chain behind. */
export interface Scene {
  page: Page
  gate: Gate
  chain: { httpUrl: string; chainId: number }
}

/** More than the engine asks of a socket at once, so that it has to ask over HTTP. */
const LONG_GAP = 600

/** What has to happen in the world for a live dashboard to wear each face. Two that share a cause differ in time alone. */
const causes: Record<Face, (scene: Scene) => Promise<unknown>> = {
  connecting: ({ page, gate }) => {
    gate.treat({ socket: 'hold', http: 'hold' })
    return page.reload()
  },
  live: async () => undefined,
  'catching-up': async ({ gate, chain }) => {
    await gate.close()
    await rpc(chain.httpUrl, 'anvil_mine', `0x${LONG_GAP.toString(16)}`)
    gate.treat({ http: 'hold' })
    await gate.open()
  },
  delayed: async ({ gate }) => gate.treat({ socket: 'drop' }),
  reconnecting: ({ gate }) => gate.close(),
  offline: ({ page }) => page.context().setOffline(true),
  error: async ({ page, chain }) => {
    await rpc(chain.httpUrl, 'anvil_setChainId', chain.chainId + 1)
    await page.reload()
  },
}

/** What the badge says after the face's name a moment later than the name itself. */
const details: Partial<Record<Face, RegExp>> = { 'catching-up': /\d blocks? left/, reconnecting: /next try in \d+ s/ }

/** Makes a live dashboard wear the face; resolves when the badge says so, with its detail. */
export const wearFace = async (face: Face, scene: Scene): Promise<void> => {
  await causes[face](scene)
  const badge = scene.page.getByRole('button', { name: new RegExp(`^${en.connection.faces[face]}`) })
  await badge.filter({ hasText: details[face] ?? '' }).waitFor()
}

/** Takes back whatever `wearFace` did to the world. */
export const setRight = async ({ page, gate, chain }: Scene): Promise<void> => {
  await rpc(chain.httpUrl, 'anvil_setChainId', chain.chainId)
  await page.context().setOffline(false)
  await gate.open()
  gate.treat({ socket: 'pass', http: 'pass' })
}
