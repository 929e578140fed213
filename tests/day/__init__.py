"""A school's day, scripted: through the agent's real pipeline and the collector's real services."""
