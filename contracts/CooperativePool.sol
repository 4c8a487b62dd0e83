// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {YieldClock} from "./YieldClock.sol";

/// @title Cooperative savings pools of the embedded chain
/// @notice Anybody opens a pool; members put BTC (the native coin, 18 decimals) in and share the yield, paid in MUSD.
/// @dev Meets its users exactly as the deployed contract does: the same events, functions, structs, errors and order of
/// checks. The parts that only the proxy meets are left out, see PoolControls.
contract CooperativePool is YieldClock {
    enum PoolStatus {
        ACCEPTING,
        ACTIVE,
        CLOSED
    }

    struct PoolInfo {
        uint128 minContribution;
        uint128 maxContribution;
        uint64 maxMembers;
        uint64 currentMembers;
        uint64 createdAt;
        PoolStatus status;
        bool allowNewMembers;
        address creator;
        string name;
        uint256 totalBtcDeposited;
        uint256 totalMusdMinted;
        /// @dev Part of the interface; never written.
        uint256 totalYieldGenerated;
    }

    struct MemberInfo {
        uint128 btcContributed;
        uint128 shares;
        uint64 joinedAt;
        bool active;
        uint256 yieldClaimed;
    }

    uint256 public constant MIN_POOL_SIZE = 0.01 ether;
    /// @dev Part of the interface; never enforced.
    uint256 public constant MAX_POOL_SIZE = 100 ether;
    uint256 public constant MIN_CONTRIBUTION = 0.001 ether;
    uint256 public constant MAX_MEMBERS_LIMIT = 100;

    uint256 public poolCounter;
    mapping(uint256 => PoolInfo) public pools;
    mapping(uint256 => mapping(address => MemberInfo)) public poolMembers;
    /// @dev Keeps leavers and lists a re-joiner twice.
    mapping(uint256 => address[]) public poolMembersList;
    mapping(uint256 => uint256) public poolTotalShares;
    mapping(uint256 => mapping(address => uint256)) public memberJoinBlock;
    /// @dev Part of the interface; never written.
    mapping(address => uint256) public depositBlock;

    event PoolCreated(
        uint256 indexed poolId,
        address indexed creator,
        string name,
        uint256 minContribution,
        uint256 maxMembers,
        uint256 timestamp
    );
    event MemberJoined(
        uint256 indexed poolId, address indexed member, uint256 btcAmount, uint256 shares, uint256 timestamp
    );
    event MemberLeft(
        uint256 indexed poolId, address indexed member, uint256 btcAmount, uint256 yieldAmount, uint256 timestamp
    );
    event PartialWithdrawal(
        uint256 indexed poolId,
        address indexed member,
        uint256 btcAmount,
        uint256 remainingContribution,
        uint256 timestamp
    );
    event YieldClaimed(
        uint256 indexed poolId,
        address indexed member,
        uint256 grossYield,
        uint256 feeAmount,
        uint256 netYield,
        uint256 timestamp
    );
    event PoolStatusUpdated(uint256 indexed poolId, PoolStatus newStatus);
    event PoolClosed(uint256 indexed poolId, uint256 finalBalance);

    error InvalidPoolId();
    error InvalidAmount();
    error PoolFull();
    error PoolNotAcceptingMembers();
    error NotMember();
    error AlreadyMember();
    error ContributionTooLow();
    error ContributionTooHigh();
    error InvalidMaxMembers();
    error PoolNotActive();
    error NoYieldToClaim();
    error InsufficientPoolSize();
    error FlashLoanDetected();
    error Unauthorized();
    error SameBlockWithdrawal();

    modifier notInJoiningBlock(uint256 poolId) {
        if (!emergencyMode && memberJoinBlock[poolId][msg.sender] == block.number) revert SameBlockWithdrawal();
        _;
    }

    receive() external payable {}

    function createPool(string calldata name, uint256 minContribution, uint256 maxContribution, uint256 maxMembers)
        external
        whenNotPaused
        returns (uint256 poolId)
    {
        if (minContribution < MIN_CONTRIBUTION) revert ContributionTooLow();
        if (maxContribution < minContribution || maxContribution > type(uint128).max) revert InvalidAmount();
        if (maxMembers == 0 || maxMembers > MAX_MEMBERS_LIMIT) revert InvalidMaxMembers();

        poolId = ++poolCounter;
        PoolInfo storage pool = pools[poolId];
        pool.minContribution = uint128(minContribution);
        pool.maxContribution = uint128(maxContribution);
        pool.maxMembers = uint64(maxMembers);
        pool.createdAt = uint64(block.timestamp);
        pool.allowNewMembers = true;
        pool.creator = msg.sender;
        pool.name = name;
        emit PoolCreated(poolId, msg.sender, name, minContribution, maxMembers, block.timestamp);
    }

    /// @notice Joins, or adds to what the member has in the pool already. The value of the transaction is the amount.
    function joinPool(uint256 poolId) external payable nonReentrant whenNotPaused {
        PoolInfo storage pool = pools[poolId];
        MemberInfo storage member = poolMembers[poolId][msg.sender];
        if (pool.createdAt == 0) revert InvalidPoolId();
        if (!pool.allowNewMembers) revert PoolNotAcceptingMembers();
        if (pool.currentMembers >= pool.maxMembers) revert PoolFull();
        if (msg.value < pool.minContribution) revert ContributionTooLow();
        if (member.btcContributed + msg.value > pool.maxContribution) revert ContributionTooHigh();

        memberJoinBlock[poolId][msg.sender] = block.number;
        _settle(poolId, msg.sender, member.shares);
        if (!member.active) {
            member.active = true;
            member.joinedAt = uint64(block.timestamp);
            member.yieldClaimed = 0;
            pool.currentMembers++;
            poolMembersList[poolId].push(msg.sender);
        }
        member.btcContributed += uint128(msg.value);
        member.shares += uint128(msg.value);
        poolTotalShares[poolId] += msg.value;
        pool.totalBtcDeposited += msg.value;
        _borrow(poolId, pool, msg.value);
        emit MemberJoined(poolId, msg.sender, msg.value, member.shares, block.timestamp);
    }

    function leavePool(uint256 poolId) external nonReentrant notInJoiningBlock(poolId) {
        PoolInfo storage pool = pools[poolId];
        MemberInfo storage member = _memberOf(poolId, pool);
        uint256 shares = member.shares;

        _settle(poolId, msg.sender, shares);
        member.active = false;
        member.btcContributed = 0;
        member.shares = 0;
        pool.currentMembers--;
        uint256 returned = _release(poolId, pool, shares);
        (uint256 gross,) = _payYield(poolId, msg.sender);
        _sendBtc(returned);
        emit MemberLeft(poolId, msg.sender, returned, gross, block.timestamp);
    }

    function withdrawPartial(uint256 poolId, uint256 withdrawAmount)
        external
        nonReentrant
        notInJoiningBlock(poolId)
    {
        if (withdrawAmount == 0) revert InvalidAmount();
        PoolInfo storage pool = pools[poolId];
        MemberInfo storage member = _memberOf(poolId, pool);
        if (withdrawAmount >= member.btcContributed) revert InvalidAmount();
        uint256 remaining = member.btcContributed - withdrawAmount;
        if (remaining < pool.minContribution) revert ContributionTooLow();

        _settle(poolId, msg.sender, member.shares);
        member.btcContributed = uint128(remaining);
        member.shares = uint128(remaining);
        uint256 returned = _release(poolId, pool, withdrawAmount);
        _sendBtc(returned);
        emit PartialWithdrawal(poolId, msg.sender, returned, remaining, block.timestamp);
    }

    function claimYield(uint256 poolId) external nonReentrant notInJoiningBlock(poolId) {
        MemberInfo storage member = _memberOf(poolId, pools[poolId]);
        _settle(poolId, msg.sender, member.shares);
        (uint256 gross, uint256 fee) = _payYield(poolId, msg.sender);
        if (gross == 0) revert NoYieldToClaim();
        member.yieldClaimed += gross;
        emit YieldClaimed(poolId, msg.sender, gross, fee, gross - fee, block.timestamp);
    }

    /// @notice Ends a pool for new money. Its creator or the owner may; members get out as before.
    function closePool(uint256 poolId) external {
        PoolInfo storage pool = pools[poolId];
        if (pool.createdAt == 0) revert InvalidPoolId();
        if (msg.sender != pool.creator && msg.sender != owner) revert Unauthorized();
        pool.allowNewMembers = false;
        pool.status = PoolStatus.CLOSED;
        emit PoolClosed(poolId, pool.totalBtcDeposited);
    }

    function getPoolInfo(uint256 poolId) external view returns (PoolInfo memory) {
        return pools[poolId];
    }

    function getMemberInfo(uint256 poolId, address member) external view returns (MemberInfo memory) {
        return poolMembers[poolId][member];
    }

    function getPoolMembers(uint256 poolId) external view returns (address[] memory) {
        return poolMembersList[poolId];
    }

    function calculateMemberYield(uint256 poolId, address member) external view returns (uint256) {
        return _yieldOf(poolId, member, poolMembers[poolId][member].shares);
    }

    function getTotalShares(uint256 poolId) external view returns (uint256) {
        return poolTotalShares[poolId];
    }

    function getPoolStats(uint256 poolId)
        external
        view
        returns (uint256 totalBtc, uint256 totalMusd, uint256 totalYield, uint256 avgApr)
    {
        PoolInfo storage pool = pools[poolId];
        return (pool.totalBtcDeposited, pool.totalMusdMinted, pool.totalYieldGenerated, APR * yieldSpeed);
    }

    function version() external pure returns (string memory) {
        return "3.1.0";
    }

    function _memberOf(uint256 poolId, PoolInfo storage pool) private view returns (MemberInfo storage member) {
        member = poolMembers[poolId][msg.sender];
        if (pool.createdAt == 0) revert InvalidPoolId();
        if (!member.active) revert NotMember();
    }

    /// @dev A pool becomes active, and borrows against all it holds, once it holds enough; later deposits follow.
    function _borrow(uint256 poolId, PoolInfo storage pool, uint256 btcAmount) private {
        if (pool.status == PoolStatus.ACTIVE) {
            pool.totalMusdMinted += btcAmount * MUSD_PER_BTC;
        } else if (pool.totalBtcDeposited >= MIN_POOL_SIZE) {
            pool.status = PoolStatus.ACTIVE;
            pool.totalMusdMinted = pool.totalBtcDeposited * MUSD_PER_BTC;
            _startYield(poolId);
            emit PoolStatusUpdated(poolId, PoolStatus.ACTIVE);
        }
    }

    /// @dev Takes shares out of a pool and says how much BTC they return: less than they cost once BTC was lent against.
    function _release(uint256 poolId, PoolInfo storage pool, uint256 shares) private returns (uint256 returned) {
        returned = shares;
        if (pool.totalMusdMinted > 0) {
            pool.totalMusdMinted -= shares * MUSD_PER_BTC;
            returned -= (shares * REDEMPTION_FEE) / FEE_DENOMINATOR;
        }
        poolTotalShares[poolId] -= shares;
        pool.totalBtcDeposited -= shares;
    }

    function _sendBtc(uint256 amount) private {
        (bool sent,) = msg.sender.call{value: amount}("");
        require(sent, "BTC transfer failed");
    }
}
