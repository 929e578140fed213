"""The agent's installer for macOS: launchd's two jobs, the profiles for an MDM, and the package around them."""

BUNDLE = "org.heed.agent"
PROGRAM = "/Applications/Heed.app/Contents/MacOS/heed-agent"
