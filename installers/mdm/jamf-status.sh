#!/bin/sh
# Jamf Pro extension attribute: does Heed monitor this Mac now, and if not why. It says no more than a user may see.
set -eu
agent=/Applications/Heed.app/Contents/MacOS/heed-agent
if [ ! -x "$agent" ]; then
  echo "<result>not installed</result>"
  exit 0
fi
said=$("$agent" status | head -n 2 | tr '\n' ' ') || true
echo "<result>$said</result>"
