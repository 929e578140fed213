"""Files that arrive where people keep their files: their names, and readers of what is in documents."""
