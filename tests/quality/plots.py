"""The accuracy page's pictures, as SVG: recall by risk, and whether Heed is as often right as it says it is."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from tests.quality.figures import Said, Share, flagged
from tests.quality.open_set import CATEGORIES

_STYLE = (
    "text{font:13px system-ui,sans-serif;fill:#1f2937}.light{fill:#6b7280}.bar{fill:#206bc4}.doubt{stroke:#1f2937;"
    "stroke-width:1.5}.line{stroke:#9ca3af;stroke-dasharray:4 4}.grid{stroke:#e5e7eb}rect.paper{fill:#fff}"
)
_BINS = (0.5, 0.6, 0.7, 0.8, 0.9, 1.0)


class Bin(NamedTuple):
    """Flags that Heed was about equally sure of: how sure, on the mean, and how many were right."""

    least: float
    most: float
    sure: float
    right: Share


def calibration(said: Sequence[Said]) -> list[Bin]:
    """The flagged lines by how sure Heed was; bins without any are left out."""
    found: list[Bin] = []
    for least, most in pairwise(_BINS):
        own = [s for s in said if s.flagged and least <= s.confidence and (s.confidence < most or most == _BINS[-1])]
        if own:
            sure = sum(s.confidence for s in own) / len(own)
            found.append(Bin(least, most, sure, Share(sum(s.line.label for s in own), len(own))))
    return found


def calibration_picture(bins: Sequence[Bin]) -> str:
    """How often a flag was right (upwards) against how sure Heed said it was (to the right)."""
    size, left, top = 300, 60, 30
    parts = [f'<line class="line" x1="{left}" y1="{top + size}" x2="{left + size}" y2="{top}"/>']
    for tenth in range(0, 11, 2):
        x, y = left + tenth * size / 10, top + size - tenth * size / 10
        parts.append(f'<line class="grid" x1="{left}" y1="{y:.0f}" x2="{left + size}" y2="{y:.0f}"/>')
        parts.append(f'<text class="light" x="{left - 8}" y="{y + 4:.0f}" text-anchor="end">{tenth * 10}%</text>')
        parts.append(f'<text class="light" x="{x:.0f}" y="{top + size + 18}" text-anchor="middle">{tenth * 10}%</text>')
    for one in bins:
        low, high = one.right.interval
        x = left + one.sure * size
        y, a, b = (top + size - value * size for value in (one.right.value, low, high))
        parts.append(f'<line class="doubt" x1="{x:.0f}" y1="{a:.0f}" x2="{x:.0f}" y2="{b:.0f}"/>')
        parts.append(f'<circle class="bar" cx="{x:.0f}" cy="{y:.0f}" r="5"/>')
    parts.append(f'<text x="{left}" y="18">Right, of what was flagged, against how sure Heed said it was</text>')
    return _svg(left + size + 40, top + size + 40, parts)


def recall_picture(said: Sequence[Said]) -> str:
    """A bar a risk, the best first, with the interval at 95 %."""
    shares = {name: flagged(s for s in said if s.line.label and s.line.category == name) for name in CATEGORIES}
    left, wide, step, top = 170, 360, 22, 40
    parts = ['<text x="10" y="20">Caught, of the lines of each risk, with the interval at 95 %</text>']
    for row, name in enumerate(sorted(shares, key=lambda name: -shares[name].value)):
        y, share = top + row * step, shares[name]
        low, high = (left + value * wide for value in share.interval)
        parts.append(f'<text x="{left - 8}" y="{y + 13}" text-anchor="end">{name.replace("_", " ")}</text>')
        parts.append(f'<rect class="bar" x="{left}" y="{y + 2}" width="{share.value * wide:.0f}" height="15" rx="2"/>')
        parts.append(f'<line class="doubt" x1="{low:.0f}" y1="{y + 9}" x2="{high:.0f}" y2="{y + 9}"/>')
        parts.append(f'<text class="light" x="{left + wide + 10}" y="{y + 13}">{100 * share.value:.0f} %</text>')
    return _svg(left + wide + 60, top + len(shares) * step + 10, parts)


def _svg(width: int, height: int, parts: Sequence[str]) -> str:
    head = f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" viewBox="0 0 {width} {height}">'
    paper = f'<rect class="paper" width="{width}" height="{height}"/>'
    return "\n".join([head, f"<style>{_STYLE}</style>", paper, *parts, "</svg>", ""])
