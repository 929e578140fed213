"""The house itself: its walls, its wire, its lock files, its papers."""
