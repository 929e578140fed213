"""Heed in the school: takes in what devices report and shows the safeguarding lead what needs them now."""
