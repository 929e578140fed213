"""Whether the screen is locked: what is typed then is a password, and nobody's business."""
