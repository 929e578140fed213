"""Pure: what the collector decides. No time, no randomness, no I/O."""
