"""Detection: text in, matches out. Pure, streaming, the same code on device and collector (design section 4).

The port, kept by every engine that stands behind it::

    detector = load_detector()                 # compiled lexicon; immutable, share it
    matches = detector.detect("some text")     # batch: one closed sentence after another
    stream = detector.stream()                 # streaming: one per place where somebody types
    stream.feed("k")                           # -> matches that are certain now
    stream.erase()                             # Backspace: the last character that still stands
    stream.pause()                             # 1.5 s of silence: what was held back for an exclusion is raised
    stream.signs()                             # signs of a conversation, which mean something over many lines only
    stream.close()                             # Enter, Tab, click, focus: the sentence ends; the stream starts afresh
"""

from policy.detect.detector import Detector, load_detector
from policy.detect.match import Match, Place
from policy.detect.stream import Stream

__all__ = ["Detector", "Match", "Place", "Stream", "load_detector"]
