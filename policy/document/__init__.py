"""What a policy says: the kinds of value, every key with its meaning, and the tree that they make."""
