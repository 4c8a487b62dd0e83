// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @title What the owner of the pools can switch, and the guards that members meet because of it
/// @dev The deployed contract sits behind an upgradeable proxy (`initialize`, `upgradeToAndCall`, `proxiableUUID`,
/// `UPGRADE_INTERFACE_VERSION`, `Initialized`, `Upgraded`). No member ever meets that part, so it is left out.
abstract contract PoolControls {
    uint256 public constant MAX_PERFORMANCE_FEE = 2000;
    uint256 public constant FEE_DENOMINATOR = 10000;

    address public owner;
    address public feeCollector;
    /// @notice Share of the yield that goes to the fee collector, in basis points.
    uint256 public performanceFee = 100;
    bool public emergencyMode;
    bool public paused;
    bool private entered;

    event EmergencyModeUpdated(bool enabled);
    event PerformanceFeeUpdated(uint256 oldFee, uint256 newFee);
    event FeeCollectorUpdated(address oldCollector, address newCollector);
    /// @dev Part of the interface; pools never emit it.
    event FeesCollected(address indexed collector, uint256 amount);
    event Paused(address account);
    event Unpaused(address account);
    event OwnershipTransferred(address indexed previousOwner, address indexed newOwner);

    error InvalidFee();
    error ZeroAddress();
    error EmergencyModeActive();
    error EnforcedPause();
    error ExpectedPause();
    error ReentrancyGuardReentrantCall();
    error OwnableInvalidOwner(address owner);
    error OwnableUnauthorizedAccount(address account);

    modifier onlyOwner() {
        if (msg.sender != owner) revert OwnableUnauthorizedAccount(msg.sender);
        _;
    }

    modifier whenNotPaused() {
        if (paused) revert EnforcedPause();
        _;
    }

    modifier nonReentrant() {
        if (entered) revert ReentrancyGuardReentrantCall();
        entered = true;
        _;
        entered = false;
    }

    constructor() {
        feeCollector = msg.sender;
        _setOwner(msg.sender);
    }

    function setEmergencyMode(bool _enabled) external onlyOwner {
        emergencyMode = _enabled;
        emit EmergencyModeUpdated(_enabled);
    }

    function setPerformanceFee(uint256 newFee) external onlyOwner {
        if (newFee > MAX_PERFORMANCE_FEE) revert InvalidFee();
        emit PerformanceFeeUpdated(performanceFee, newFee);
        performanceFee = newFee;
    }

    function setFeeCollector(address newCollector) external onlyOwner {
        if (newCollector == address(0)) revert ZeroAddress();
        emit FeeCollectorUpdated(feeCollector, newCollector);
        feeCollector = newCollector;
    }

    function pause() external onlyOwner whenNotPaused {
        paused = true;
        emit Paused(msg.sender);
    }

    function unpause() external onlyOwner {
        if (!paused) revert ExpectedPause();
        paused = false;
        emit Unpaused(msg.sender);
    }

    function transferOwnership(address newOwner) external onlyOwner {
        if (newOwner == address(0)) revert OwnableInvalidOwner(newOwner);
        _setOwner(newOwner);
    }

    function renounceOwnership() external onlyOwner {
        _setOwner(address(0));
    }

    /// @dev In an emergency members keep their whole yield.
    function _feeOn(uint256 grossYield) internal view returns (uint256) {
        return emergencyMode ? 0 : (grossYield * performanceFee) / FEE_DENOMINATOR;
    }

    function _setOwner(address newOwner) private {
        emit OwnershipTransferred(owner, newOwner);
        owner = newOwner;
    }
}
