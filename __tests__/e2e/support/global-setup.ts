import { serveApp } from '../../../scripts/stage/serve-app'

/** Builds and serves the product once for all tests; what it returns ends the server. */
export default async function globalSetup(): Promise<() => Promise<void>> {
  const app = await serveApp()
  process.env.TIDEMARK_E2E_URL = app.url
  process.env.TIDEMARK_E2E_CHAIN_PORT = String(app.chainPort)
  return app.stop
}
