"""What a change of a policy means: what it weakens, what it changes in plain English, and what in it is unwise."""
