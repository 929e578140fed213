"""The composition root, which alone names concrete things: what a collector is made of, and how it serves."""
