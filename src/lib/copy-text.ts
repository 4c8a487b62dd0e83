/** Puts a text on the clipboard. False where the browser does not let the page do so. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    // Not allowed, or there is no clipboard: so it is on an address without encryption.
    return false
  }
}
