/** Writes one step of the manager to the console, always in the same form. */
export function logStep(step: string): void {
  console.info(`[WebSocketManager] ${step}`)
}
