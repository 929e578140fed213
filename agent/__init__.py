"""Heed on a device: notices, matches there, keeps, and hands over what matched."""
