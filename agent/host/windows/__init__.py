"""What Windows does for the service: its control manager, its sessions, its access lists.

Written to Microsoft's documentation and checked by types; not yet run on Windows. What decides is in functions
that run, and are tested, anywhere.
"""
