"""What a technician does next about a device that does not stand as it should. Pure."""

from __future__ import annotations

_FILTER = (
    "See why the filter lets the named test addresses through: whether the device goes by it at all there, and whether "
    "its category is blocked for this group."
)
_STEPS = {
    "antivirus": "Install or start the anti-virus program, and let it fetch its signatures (on Linux: clamav-daemon "
    "and clamav-freshclam).",
    "firewall": "Turn the firewall on (Linux: `ufw enable`; Windows: the three profiles; macOS: System Settings, "
    "Network).",
    "disk_encryption": "Encrypt the system's volume: BitLocker, FileVault, or LUKS when the device is set up anew. A "
    "lost device is a data breach until then.",
    "os_updates": "Install the updates that wait and restart; if it has not asked for long, see whether it can reach "
    "its update server.",
    "administrators": "Take administrator rights from the account, or sign in with an account without them for "
    "everyday work.",
    "secure_boot": "Turn secure boot on in the firmware's settings, and give the firmware a password.",
    "time_sync": "Turn time synchronisation on (Linux: `timedatectl set-ntp true`); evidence needs right times.",
    "agent_files": "Install the agent's package again, and find out who changed its files: nobody but an administrator "
    "can.",
    "removable_medium": "Pull it out, and see why it could not be unmounted (dmesg; on Windows the event log).",
    "filter": _FILTER,
    "filter_on_site": _FILTER,
    "filter_off_site": _FILTER,
    "network_vpn": "Find out who set the VPN or tunnel up and why; one of the school's own needs nothing.",
    "network_proxy": "Ask whoever uses the device about the proxy that was set, and take it out.",
    "network_tor": "Ask whoever uses the device about Tor, and take it off; a rule for programs can keep it off.",
    "network_dns": "Let the device use the network's own name servers, or those that the school filters by.",
    "network_encrypted_dns": "Set the browser back, and by its policy keep names from being looked up past the filter "
    "(Chrome, Edge: DnsOverHttpsMode; Firefox: DNSOverHTTPS, locked).",
}
_REQUIRED = "Install or update the program that the policy requires, or change the policy if it is no longer wanted."


def next_step(check: str) -> str:
    """One sentence."""
    if check.startswith("required:"):
        return _REQUIRED
    return _STEPS.get(check, "See what the device says of it.")
