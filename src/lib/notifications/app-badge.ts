/** Shows on the app's icon how much is unread, where the platform does so. */
export function showAppBadge(unread: number): void {
  if (!('setAppBadge' in navigator)) return
  // A page that is not installed may be refused: then there is no icon either.
  void (unread === 0 ? navigator.clearAppBadge() : navigator.setAppBadge(unread)).catch(() => undefined)
}
