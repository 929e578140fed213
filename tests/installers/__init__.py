"""Packages on machines that hold nothing else."""
