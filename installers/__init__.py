"""What puts Heed onto a school's machines; `python installers/build.py` builds what this system can build."""
