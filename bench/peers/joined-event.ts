/** The one event that is followed, in human-readable form. */
export const joinedEvent =
  'event MemberJoined(uint256 indexed poolId, address indexed member, uint256 btcAmount, uint256 shares, uint256 timestamp)'
