"""The trained weights of the statistical detector, package data; `make train` writes them."""
