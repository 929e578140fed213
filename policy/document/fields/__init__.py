"""Every key of a policy: its shape, what it means, what makes it weaker, and whether devices are sent it."""
