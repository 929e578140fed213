"""What a policy means for somebody at a moment: its layers laid one over the other, and the questions asked of them."""
