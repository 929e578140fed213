"""Files that arrive where people keep their files: their names, never what is in them."""
