// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @title The stablecoin in which the embedded chain pays yield (18 decimals)
/// @notice As much of ERC-20 as a wallet needs; only the pool contract that deployed it can mint.
contract DemoMusd {
    string public constant name = "Mezo USD (embedded chain)";
    string public constant symbol = "MUSD";
    uint8 public constant decimals = 18;

    address public immutable minter = msg.sender;
    uint256 public totalSupply;
    mapping(address => uint256) public balanceOf;
    mapping(address => mapping(address => uint256)) public allowance;

    event Transfer(address indexed from, address indexed to, uint256 value);
    event Approval(address indexed owner, address indexed spender, uint256 value);

    error OnlyMinter();

    function mint(address to, uint256 value) external {
        if (msg.sender != minter) revert OnlyMinter();
        totalSupply += value;
        balanceOf[to] += value;
        emit Transfer(address(0), to, value);
    }

    function approve(address spender, uint256 value) external returns (bool) {
        allowance[msg.sender][spender] = value;
        emit Approval(msg.sender, spender, value);
        return true;
    }

    function transfer(address to, uint256 value) external returns (bool) {
        _move(msg.sender, to, value);
        return true;
    }

    function transferFrom(address from, address to, uint256 value) external returns (bool) {
        allowance[from][msg.sender] -= value;
        _move(from, to, value);
        return true;
    }

    function _move(address from, address to, uint256 value) private {
        balanceOf[from] -= value;
        balanceOf[to] += value;
        emit Transfer(from, to, value);
    }
}
