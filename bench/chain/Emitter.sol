// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @title Source of as many pool events as a measurement needs
/// @notice Emits the pool contract's own event, so that every client decodes what it would decode in use.
contract Emitter {
    event MemberJoined(
        uint256 indexed poolId, address indexed member, uint256 btcAmount, uint256 shares, uint256 timestamp
    );

    function join(uint256 first, uint256 count) external {
        for (uint256 i; i < count; ++i) {
            emit MemberJoined(first + i, msg.sender, 1e16 + i, 1e16, block.timestamp);
        }
    }
}
