import { get } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'

const status = (url: string): Promise<number> =>
  new Promise((resolve) => {
    get(url, (response) => {
      response.resume()
      resolve(response.statusCode ?? 0)
    }).on('error', () => resolve(0))
  })

/** Resolves once the page is served; throws when the server says that it never will be. */
export const waitForPage = async (url: string): Promise<void> => {
  for (;;) {
    const code = await status(url)
    if (code === 200) return
    if (code !== 0) throw new Error(`The app answers ${url} with status ${code}.`)
    await sleep(100)
  }
}
