"""What counts as what. Pure, and shared by agent and collector."""
