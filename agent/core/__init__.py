"""What the agent decides. Pure: facts in, commands out; time and randomness arrive as arguments."""
