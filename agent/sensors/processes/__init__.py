"""Programs that are started: noticed by the kernel's word where it gives it, and by looking at all each second."""
