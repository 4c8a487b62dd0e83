/** Lets everything that is already on its way (imports, promises) come to an end. */
export async function settleAll(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setTimeout(resolve, 5))
}
