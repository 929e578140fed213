"""What builds and checks this repository. No part of either program; each module runs as `python -m tools.<name>`."""
