"""The command line: each command says one thing, does it through the services, and reports it."""
