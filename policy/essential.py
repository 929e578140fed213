"""What no policy ends, since a session could not begin, be used by everybody, or end without it. Data; pure.

Known by paths where only root can write (agent/core/apps.py asks that too), never by names, which anybody can give to a
program. It is the system's own: sign-in and its scripts, the desktop's shell, accessibility, and the small commands
that all of these call. Where a policy allows only what it lists, `sed` was not listed, and without it nobody signs in.
What runs other programs (`env`, `xargs`, a shell) hides none: they are looked at themselves.
"""

from __future__ import annotations

from policy.evaluate.apps import Protected

_SESSION = (
    "Xorg Xwayland startx xinit gnome-shell gnome-session gnome-session-binary gnome-keyring-daemon kwin_x11 "
    "kwin_wayland plasmashell startplasma-x11 startplasma-wayland ksmserver kded5 kded6 xfce4-session xfce4-panel "
    "startxfce4 xfwm4 xfdesktop xfsettingsd xfconf-query cinnamon cinnamon-session mate-session mate-panel marco "
    "lxsession startlxde lxqt-session startlxqt openbox openbox-session i3 sway mutter nautilus nemo thunar "
    "dbus-daemon dbus-broker dbus-broker-launch dbus-launch dbus-run-session dbus-send "
    "dbus-update-activation-environment systemctl systemd-* loginctl localectl busctl pipewire pipewire-pulse "
    "wireplumber pulseaudio ssh-agent ssh-add gpg-agent gpgconf gpg-connect-agent im-launch im-config xdg-* gsettings "
    "gdbus gio dconf fc-cache fc-match snap xauth xhost xrdb xset xsetroot xsetmode xmodmap setxkbmap xkbcomp xkbset "
    "xprop xrandr xinput xdpyinfo"
)
_LOCKERS = "i3lock xsecurelock slock xss-lock xscreensaver xscreensaver-* light-locker swaylock gtklock waylock"
_ACCESS = (
    "orca speech-dispatcher onboard florence at-spi-bus-launcher brltty ibus-daemon fcitx5 kmag kmouth kmousetool "
    "magnus espeak espeak-ng mousetweaks dasher squeekboard"
)
_SIGN_IN = "login su sudo passwd sh bash dash zsh fish ksh chage newgrp sg pkexec"
_COMMANDS = (
    "arch b2sum base32 base64 basename basenc cat chcon chgrp chmod chown cksum comm coreutils cp csplit cut date dd "
    "df dir dircolors dirname du echo env expand expr factor false fmt fold groups head id install join link ln "
    "logname ls md5sum mkdir mkfifo mknod mktemp mv nice nl nohup nproc numfmt od paste pathchk pinky pr printenv "
    "printf ptx pwd readlink realpath rm rmdir runcon seq sha1sum sha224sum sha256sum sha384sum sha512sum shred shuf "
    "sleep sort split stat stdbuf stty sum sync tac tail tee test timeout touch tr true truncate tsort tty uname "
    "unexpand uniq unlink uptime users vdir wc who whoami yes find xargs grep egrep fgrep sed mawk gawk original-awk "
    "run-parts tempfile which which.debianutils ischroot hostname locale getconf getent tput tset clear less lesspipe "
    "lesskey lsb_release ps pgrep kill free getopt logger flock setsid more mesg mountpoint findmnt ionice"
)
_PLACES = ("/usr/bin", "/bin")
_SYSTEM = (
    "at-spi* bluetooth/* brltty* cargo/bin/coreutils* cinnamon-* colord* dbus-1.0/* dconf* evolution-* fcitx* gcr-* "
    "gdm* geoclue* gnome-session* gnome-settings-daemon* gnome-shell* goa-* gsd-* gvfs* ibus* kf5* kf6* lightdm* "
    "mate-* openssh/* pipewire* policykit-1-gnome/* polkit* pulse/* sddm* snapd/* speech-dispatcher* systemd/* "
    "tracker-* xdg-* xfce4* xscreensaver/*"
)
_SYSTEM_PLACES = (
    "/usr/lib",
    "/lib",
    "/usr/lib64",
    "/usr/libexec",
    "/usr/lib/libexec",
    "/usr/lib/*-linux-gnu*",
    "/usr/lib/*-linux-gnu*/libexec",
)
_SCRIPTS = (
    "/etc/X11",
    "/etc/gdm",
    "/etc/gdm3",
    "/etc/lightdm",
    "/etc/sddm",
    "/usr/share/sddm",
    "/etc/xdg",
    "/etc/profile.d",
)

ESSENTIAL = Protected(
    paths=(
        *(
            f"{place}/{name}"
            for place in _PLACES
            for names in (_SESSION, _LOCKERS, _ACCESS, _SIGN_IN, _COMMANDS)
            for name in names.split()
        ),
        *(f"{place}/{name}" for place in _SYSTEM_PLACES for name in _SYSTEM.split()),
        *_SCRIPTS,
        "/usr/lib/xorg",
        "/usr/sbin/sshd",
    )
)
"""What a session needs to live, in folders where only root can write."""

ESSENTIAL_MACOS = Protected(
    paths=(
        "/System/Library",
        "/Library/Apple",
        "/usr/libexec",
        "/usr/sbin",
        "/sbin",
        *(f"{place}/{name}" for place in _PLACES for names in (_SIGN_IN, _COMMANDS) for name in names.split()),
        *(f"/usr/bin/{name}" for name in ("login", "security", "open", "defaults", "ssh-agent")),
        "/System/Applications/System Settings.app",
        "/System/Applications/Utilities/VoiceOver Utility.app",
        "/System/Applications/Utilities/Keychain Access.app",
    )
)
"""The same for macOS: what is sealed with the system (Finder, Dock, sign-in, VoiceOver, its daemons), not the programs
that Apple puts beside it under /System/Applications. Written from Apple's documentation; nobody has tried it on a Mac.
"""

_WINDOWS = (
    "sihost ctfmon taskhostw dwm csrss winlogon wininit services lsass LogonUI fontdrvhost RuntimeBroker "
    "ApplicationFrameHost backgroundTaskHost BackgroundTransferHost conhost OpenConsole dllhost rundll32 svchost "
    "smartscreen SecurityHealthSystray SecurityHealthHost userinit audiodg SearchIndexer SearchProtocolHost "
    "SearchFilterHost CredentialUIBroker consent SystemSettingsBroker SystemSettingsAdminFlows WWAHost wermgr WerFault "
    "UserOOBEBroker MoNotificationUx MusNotification MusNotifyIcon PickerHost OpenWith DataExchangeHost gpupdate "
    "gpscript spoolsv splwow64 WUDFHost UIEOrchestrator taskmgr shutdown LaunchTM CompatTelRunner DeviceCensus "
    "osk magnify narrator utilman AtBroker EaseOfAccessDialog sethc VoiceAccess LiveCaptions TextInputHost "
    "rdpclip RdpSa wlrmdr ChsIME InputMethod unsecapp MpCmdRun cmd whoami net net1 reg icacls timeout xcopy robocopy"
)
ESSENTIAL_WINDOWS = Protected(
    paths=(
        *("*/Windows/explorer.exe", "*/Windows/SystemApps", "*/Windows/ImmersiveControlPanel"),
        *(f"*/Windows/{system}/{name}.exe" for system in ("System32", "SysWOW64") for name in _WINDOWS.split()),
        "*/Windows/System32/oobe",
        "*/Windows/UUS",
    )
)
"""The same for Windows: the shell, sign-in, accessibility, and what sign-in scripts call. The first `*` is the drive.
Written from Microsoft's documentation; nobody has tried it on Windows.
"""
