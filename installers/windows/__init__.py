"""The agent's installer for Windows: its source for wixl, what freezes the program, and how both come together."""
