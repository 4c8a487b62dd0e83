// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {DemoMusd} from "./DemoMusd.sol";
import {PoolControls} from "./PoolControls.sol";

/// @title Yield of 1 % a year by block time, on the MUSD that stands for a member's BTC
/// @dev The deployed contract borrows MUSD against the BTC and lends it on. The embedded chain has nobody to borrow from
/// or lend to: this contract plays both, and mints the yield when it is paid.
abstract contract YieldClock is PoolControls {
    uint256 internal constant ONE = 1e18;
    /// @dev MUSD borrowed for one BTC.
    uint256 internal constant MUSD_PER_BTC = 50_000;
    /// @dev The integration keeps this part of the BTC it returns, in basis points.
    uint256 internal constant REDEMPTION_FEE = 10;
    uint256 internal constant APR = 100;

    DemoMusd private immutable musd = new DemoMusd();

    /// @notice How many times faster than block time the yield grows. 1 is the true pace.
    uint256 public yieldSpeed = 1;
    uint256 private growthStored;
    uint256 private growthAt = block.timestamp;

    /// @dev Growth at which a member's yield was last settled, and the yield settled by then.
    struct Settlement {
        uint128 growth;
        uint128 yield;
    }

    mapping(uint256 => mapping(address => Settlement)) private settlements;
    /// @dev Growth at which a pool became active; nothing accrues before.
    mapping(uint256 => uint256) private startGrowth;

    /// @notice Speeds up the yield from now on, for demonstrations.
    function setYieldSpeed(uint256 factor) external onlyOwner {
        growthStored = _growth();
        growthAt = block.timestamp;
        yieldSpeed = factor;
    }

    function MEZO_INTEGRATION() external view returns (address) {
        return address(this);
    }

    function YIELD_AGGREGATOR() external view returns (address) {
        return address(this);
    }

    function MUSD() external view returns (address) {
        return address(musd);
    }

    function _startYield(uint256 poolId) internal {
        startGrowth[poolId] = _growth();
    }

    /// @dev Call before a member's shares change.
    function _settle(uint256 poolId, address member, uint256 shares) internal {
        settlements[poolId][member] = Settlement(uint128(_growth()), uint128(_yieldOf(poolId, member, shares)));
    }

    /// @dev Call after `_settle`. Pays what was settled; the collector gets the fee out of it.
    function _payYield(uint256 poolId, address member) internal returns (uint256 gross, uint256 fee) {
        Settlement storage settlement = settlements[poolId][member];
        gross = settlement.yield;
        fee = _feeOn(gross);
        settlement.yield = 0;
        if (gross > fee) musd.mint(member, gross - fee);
        if (fee > 0) musd.mint(feeCollector, fee);
    }

    function _yieldOf(uint256 poolId, address member, uint256 shares) internal view returns (uint256) {
        uint256 start = startGrowth[poolId];
        if (start == 0) return 0;
        Settlement storage settlement = settlements[poolId][member];
        uint256 since = settlement.growth > start ? settlement.growth : start;
        return settlement.yield + (shares * MUSD_PER_BTC * (_growth() - since)) / ONE;
    }

    /// @dev What one MUSD has earned since the deployment, times 1e18, plus one so that zero means "never".
    function _growth() private view returns (uint256) {
        uint256 elapsed = block.timestamp - growthAt;
        uint256 base = growthStored == 0 ? 1 : growthStored;
        return base + (elapsed * yieldSpeed * ONE * APR) / (FEE_DENOMINATOR * 365 days);
    }
}
