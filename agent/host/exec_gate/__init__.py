"""The gate: a process that the Linux kernel asks before somebody runs a program from their own folders.

`places` says where it can stand, `fanotify` speaks with the kernel, `reader` reads files apart, `loop` is the process.
"""
