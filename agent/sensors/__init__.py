"""What notices, one capability each; what cannot work on this machine says so and why."""
