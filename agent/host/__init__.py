"""What the operating system does for us: paths, secrets, sessions, hardening."""
