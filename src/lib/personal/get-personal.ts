import { getConfig } from '@/lib/config/get-config'
import { PersonalStore } from './personal-store'

let personal: PersonalStore | null = null

/** What is known of the page's viewer, for the contract of this build. Only call it in a browser. */
export function getPersonal(): PersonalStore {
  if (personal) return personal
  const { chainId, address } = getConfig()
  personal = new PersonalStore(`tidemark:personal:${chainId}:${address}`, () => localStorage, window)
  return personal
}
