import { networkInterfaces } from 'node:os'

const loopback = new Set(['localhost', '127.0.0.1', '::1'])

/** Where to listen so that `host` reaches us: on this machine only, or on all its addresses. */
export const listenAddress = (host: string): string => (loopback.has(host) ? '127.0.0.1' : '0.0.0.0')

/** The host to write in URLs: "any address" becomes one that others in the network can open. */
export const publicHost = (host: string): string => {
  if (host !== '0.0.0.0') return host
  const addresses = Object.values(networkInterfaces()).flatMap((list) => list ?? [])
  return addresses.find(({ family, internal }) => family === 'IPv4' && !internal)?.address ?? '127.0.0.1'
}
