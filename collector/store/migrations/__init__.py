"""Steps from one version of the tables to the next; a step once released never changes."""
