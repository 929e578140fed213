"""Well-known programs and their kinds, for rules that go by category. Data; pure.

Names are those of the program's file, without `.exe`, in lower case. A program that is not here has no kind that a rule
could name: a school names it itself.
"""

from __future__ import annotations

from collections.abc import Mapping

_BY_CATEGORY: Mapping[str, str] = {
    "ai": "claude chatgpt ollama lm-studio lmstudio gpt4all jan copilot cursor windsurf",
    "browser": "firefox firefox-esr chromium chrome google-chrome msedge microsoft-edge brave brave-browser opera "
    "vivaldi epiphany falkon konqueror librewolf waterfox midori safari",
    "chat": "discord telegram telegram-desktop signal signal-desktop whatsapp element element-desktop slack pidgin "
    "hexchat viber skype skypeforlinux wechat",
    "file-sharing": "transmission transmission-gtk transmission-qt transmission-cli transmission-daemon "
    "qbittorrent qbittorrent-nox deluge deluged rtorrent aria2c ktorrent utorrent bittorrent "
    "amuled amule nicotine soulseekqt",
    "gaming": "steam steamwebhelper lutris heroic minecraft minecraft-launcher prismlauncher multimc robloxplayer "
    "robloxplayerbeta sober epicgameslauncher fortnite retroarch dolphin-emu ppsspp ryujinx minetest "
    "luanti supertuxkart openarena xonotic wesnoth 0ad",
    "hacking-tools": "nmap zenmap hashcat john hydra aircrack-ng airodump-ng aireplay-ng metasploit msfconsole "
    "sqlmap wireshark tshark ettercap bettercap mimikatz nikto burpsuite kismet reaver masscan "
    "responder gobuster ffuf medusa",
    "media": "vlc mpv totem rhythmbox audacious kodi",
    "office": "soffice soffice.bin libreoffice winword excel powerpnt thunderbird evince okular",
    "remote-control": "anydesk teamviewer rustdesk parsecd remmina vncviewer x11vnc x0vncserver nxplayer dwagent "
    "chrome-remote-desktop",
    "streaming": "spotify netflix twitch stremio popcorn-time freetube obs",
    "vpn-and-proxy": "openvpn openvpn3 wireguard wg wg-quick protonvpn protonvpn-app nordvpn nordvpnd expressvpn "
    "mullvad mullvad-vpn windscribe windscribe-cli surfshark tor tor-browser torbrowser psiphon "
    "psiphon3 lantern ultrasurf shadowsocks ss-local sslocal v2ray xray clash sing-box hiddify "
    "privoxy proxychains proxychains4 cloudflared",
}
CATEGORY_OF: Mapping[str, str] = {
    name: category for category, names in sorted(_BY_CATEGORY.items()) for name in names.split()
}
"""By a program's name."""


def category_of(name: str) -> str:
    """The kind of the program of this name, empty where it is not known."""
    return CATEGORY_OF.get(name.casefold().removesuffix(".exe"), "")
