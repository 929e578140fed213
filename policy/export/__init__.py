"""A policy's rules for programs, as the enforcers of the operating systems take them.

Heed ends what was started; AppLocker, WDAC, Santa and fapolicyd keep it from starting. None of them can say all that a
policy says. So each export comes with sentences on what is not in it, and where one cannot say it, it errs to allowing:
a rule that is left out is still Heed's own to enforce, while a device that locks its school out is nobody's.
"""
