"""The files sensor on a real file system: what is saved, copied from a stick and downloaded (issue 5, must show 5)."""

from __future__ import annotations

import asyncio
import os
import shutil
import subprocess
import sys
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager, suppress
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from agent.core.event import Keyword, Liveness, ProgramArrived, Source
from agent.core.holding import HOLDING_LIMIT, Holding
from agent.core.pipeline import Pipeline
from agent.core.rules import NATIONAL_RULES, Rules
from agent.core.settling import Settling
from agent.runtime.clock import SystemClock, SystemRandom
from agent.runtime.offload import aside
from agent.runtime.session import Place, run_session
from agent.sensors.files import noticing
from agent.sensors.files.arrivals import FileArrivals
from agent.sensors.files.noticing import World
from agent.sensors.files.pacing import Pacing
from agent.sensors.files.places import NamedPlaces, home_places, sticks
from agent.sensors.files.reader import DocumentReader
from agent.sensors.files.texts import DocumentTexts
from agent.sensors.files.tree import Change, Missed, Tree
from agent.sensors.files.tree_linux import InotifyTree
from policy.evaluate.views import Monitoring
from tests.conditions import until
from tests.fakes.detector import FakeDetector
from tests.fakes.service_link import FakeService

pytestmark = pytest.mark.only_on("linux")
DEADLINE = 60.0  # seconds, on a machine that does much else


class LaterClock(SystemClock):
    """What was done before it was set on is long past."""

    later = timedelta()

    def now(self) -> datetime:
        return super().now() + self.later


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


class Desk:
    """A home, a place where sticks are mounted, and what the service hears."""

    def __init__(self, at: Path) -> None:
        self.at = at
        self.clock = LaterClock()
        self.home = at / "home"
        self.media = at / "media"
        for name in ("Downloads", "Documents"):
            (self.home / name).mkdir(parents=True)
        self.media.mkdir()
        self.service = FakeService()
        self.sensors: list[FileArrivals | DocumentTexts] = []
        self.named: tuple[str, ...] | None = None  # by the policy
        self.asked = 0

    def told(self) -> list[tuple[Source, str]]:
        """Where a match stood, and what was shown of it."""
        events = [one.payload for one in self.service.events if isinstance(one.payload, Keyword)]
        return [(one.source, one.window_title or one.snippet) for one in events]

    def programs(self) -> list[str]:
        """The programs that came."""
        return sorted(one.payload.name for one in self.service.events if isinstance(one.payload, ProgramArrived))

    def asks(self) -> tuple[str, ...] | None:
        """The sensor asks which folders the policy names."""
        self.asked += 1
        return self.named

    async def names(self, *folders: str) -> None:
        """The policy names these from now on, and the sensor knows."""
        self.named, before = folders, self.asked
        await until(lambda: self.asked > before + 1, DEADLINE)

    async def hears(self, *told: tuple[Source, str]) -> None:
        """Wait for these, and no others."""
        with suppress(TimeoutError):
            await until(lambda: sorted(self.told()) == sorted(told), DEADLINE)
        assert sorted(self.told()) == sorted(told)


@asynccontextmanager
async def watching(
    desk: Desk, make_tree: Callable[[], Tree] = InotifyTree, *, rules: Rules = NATIONAL_RULES
) -> AsyncIterator[Desk]:
    pacing, holding = Pacing(desk.clock), Holding()

    def has_room() -> bool:
        return len(holding) < HOLDING_LIMIT // 2

    reader = DocumentReader([sys.executable, "-m", "agent", "read-document"], aside)
    texts = DocumentTexts(reader, pacing, desk.clock, has_room)
    places = home_places(desk.home, {})
    named = NamedPlaces(desk.home, places, desk.asks)
    world = World(make_tree, lambda: sticks((desk.media,)), pacing, desk.clock, aside, has_room, named)
    files = FileArrivals(places, texts, world)
    desk.sensors = [files, texts]
    task = asyncio.create_task(
        run_session(
            place=Place("pupil", "s1"),
            sensors=[files, texts],
            pipeline=Pipeline(FakeDetector("harm"), rules=rules),
            make_detector=lambda _rules, _lexicon: (FakeDetector("harm"), ""),
            connect=desk.service.connect,
            clock=desk.clock,
            random=SystemRandom(),
            holding=holding,
        )
    )
    try:
        await until(lambda: all(one.state().liveness is Liveness.WORKING for one in desk.sensors), DEADLINE)
        yield desk
    finally:
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task


def long_ago(desk: Desk) -> None:
    """All that is there now came before the helper could have seen it."""
    desk.clock.later += timedelta(hours=1)


def text(*names: str) -> list[tuple[Source, str]]:
    return [(Source.FILE_TEXT, name) for name in names]


@contextmanager
def stick(at: Path, *files: tuple[str, str]) -> Iterator[Path]:
    """A stick of its own file system, with files that are years old, mounted as a desktop mounts it."""
    content, image, place = at / "content", at / "image", at / "media" / "A STICK"
    content.mkdir()
    for name, said in files:
        (content / name).write_text(said, encoding="utf-8")
        os.utime(content / name, (1_600_000_000, 1_600_000_000))
    with image.open("wb") as file:
        file.truncate(2 * 1024 * 1024)
    subprocess.run(["mkfs.ext4", "-q", "-d", str(content), str(image)], check=True)
    place.mkdir()
    if subprocess.run(["mount", "-o", "loop", str(image), str(place)], check=False, capture_output=True).returncode:
        pytest.skip("no image may be mounted here")
    try:
        yield place
    finally:
        subprocess.run(["umount", "--lazy", str(place)], check=True)


async def test_what_is_saved_is_told_once_and_again_only_with_something_new(desk: Desk) -> None:
    essay = desk.home / "Documents" / "essay.txt"
    async with watching(desk):
        essay.write_text("some harm here", encoding="utf-8")
        await desk.hears(*text("essay.txt"))
        essay.write_text("some harm here\n\nand a calm end", encoding="utf-8")
        essay.rename(essay.with_name("renamed.txt"))
        shutil.copyfile(essay.with_name("renamed.txt"), essay.with_name("copy.txt"))
        (desk.home / "Downloads" / "other.md").write_text("other harm", encoding="utf-8")
        await desk.hears(*text("essay.txt", "other.md"))


async def test_a_download_is_read_once_it_is_whole(desk: Desk) -> None:
    from fpdf import FPDF

    page = FPDF()
    page.add_page()
    page.set_font("Helvetica", size=12)
    page.cell(text="a page of harm")
    downloads = desk.home / "Downloads"
    async with watching(desk):
        (downloads / "harm.pdf.crdownload").write_bytes(bytes(page.output()))
        (downloads / "harm.pdf.crdownload").rename(downloads / "harm.pdf")
        await desk.hears((Source.FILE_NAME, "harm.pdf"), *text("harm.pdf"))


@pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() != 0 or shutil.which("mkfs.ext4") is None,
    reason="a stick is mounted, which only root may",
)
async def test_what_is_on_a_stick_is_read_when_it_is_mounted_and_copied_from_it_is_not_news(desk: Desk) -> None:
    async with watching(desk):
        with stick(desk.at, ("old.txt", "harm of old"), ("calm.txt", "nothing")) as mounted:
            await desk.hears(*text("old.txt"))
            shutil.copy2(mounted / "old.txt", desk.home / "Documents" / "kept.txt")
            (mounted / "new.txt").write_text("harm anew", encoding="utf-8")
            await desk.hears(*text("old.txt", "new.txt"))
        (desk.home / "Documents" / "last.txt").write_text("the last harm", encoding="utf-8")
        await desk.hears(*text("old.txt", "new.txt", "last.txt"))


async def test_folders_that_come_are_looked_through_however_old_what_is_in_them(desk: Desk) -> None:
    elsewhere = desk.at / "elsewhere" / "within" / "deep"
    elsewhere.mkdir(parents=True)
    (elsewhere / "old.txt").write_text("harm of old", encoding="utf-8")
    (desk.home / "Documents" / "before.txt").write_text("harm of before", encoding="utf-8")
    long_ago(desk)
    async with watching(desk):
        (desk.at / "elsewhere").rename(desk.home / "Documents" / "came")
        await desk.hears(*text("old.txt"))
        (desk.home / "Documents" / "came").rename(desk.home / "Downloads" / "moved")
        (desk.home / "Downloads" / "moved" / "within" / "new.txt").write_text("new harm", encoding="utf-8")
        await desk.hears(*text("old.txt", "new.txt"))


async def test_a_place_that_was_not_there_before_is_looked_at_once_it_is(desk: Desk) -> None:
    async with watching(desk):
        (desk.home / "Desktop" / "a" / "b").mkdir(parents=True)
        (desk.home / "Desktop" / "a" / "b" / "c.txt").write_text("harm there", encoding="utf-8")
        await desk.hears(*text("c.txt"))


async def test_what_programs_keep_for_themselves_is_not_looked_at(desk: Desk) -> None:
    documents = desk.home / "Documents"
    secret = desk.at / "secret.txt"
    secret.write_text("harm elsewhere", encoding="utf-8")
    async with watching(desk):
        for name in ("~$essay.txt", ".~lock.essay.txt", "a.txt.part", "a.tmp"):
            (documents / name).write_text("harm", encoding="utf-8")
        for name in (".dropbox.cache", ".git", ".Trash-1000"):
            (documents / name).mkdir()
            (documents / name / "a.txt").write_text("harm", encoding="utf-8")
        (documents / "link.txt").symlink_to(secret)
        os.mkfifo(documents / "pipe.txt")
        (documents / "empty.txt").touch()
        (documents / "essay.txt").write_text("the harm of an essay", encoding="utf-8")
        await desk.hears(*text("essay.txt"))


async def test_a_helper_that_was_killed_looks_at_what_came_meanwhile(desk: Desk) -> None:
    (desk.home / "Documents" / "meanwhile.txt").write_text("harm meanwhile", encoding="utf-8")
    async with watching(desk):
        await desk.hears(*text("meanwhile.txt"))


class Overflowing(InotifyTree):
    """One whose kernel has room for hardly anything."""

    def take(self) -> list[Change]:
        changes = super().take()
        return [Missed()] if len(changes) > 4 else changes


async def test_many_files_at_once_lose_none_though_the_system_misses_most(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(noticing, "Settling", lambda: Settling(limit=128))
    async with watching(desk, Overflowing):
        for number in range(400):
            place = desk.home / "Documents" / f"folder {number % 40}"
            place.mkdir(exist_ok=True)
            said = f"harm number {number}" if number % 3 == 0 else "calm"
            (place / f"{number}.txt").write_text(said, encoding="utf-8")
        await desk.hears(*text(*(f"{number}.txt" for number in range(0, 400, 3))))


async def test_the_policy_may_have_text_read_and_names_not(desk: Desk) -> None:
    async with watching(desk, rules=Rules(monitoring=Monitoring(sensors={"file-names": False}))):
        (desk.home / "Documents" / "harm.txt").write_text("words of harm", encoding="utf-8")
        await desk.hears((Source.FILE_TEXT, "words of harm"))


async def test_programs_that_arrive_are_events_of_their_own_and_not_read(desk: Desk) -> None:
    async with watching(desk):
        own = desk.home / ".local" / "bin"
        own.mkdir(parents=True)
        (desk.home / "Downloads" / "setup.EXE").write_text("harm", encoding="utf-8")
        (desk.home / "game.AppImage").write_text("harm", encoding="utf-8")
        for name in ("tool", "photo.jpg", "list"):
            (own / name).touch(mode=0o600 if name == "list" else 0o700)
        with suppress(TimeoutError):
            await until(lambda: len(desk.programs()) == 3, DEADLINE)
        assert desk.programs() == ["game.AppImage", "setup.EXE", "tool"]
        await desk.hears()


async def test_of_the_home_itself_only_the_top_is_looked_at_and_nothing_hidden(desk: Desk) -> None:
    (desk.home / "Private").mkdir()
    async with watching(desk):
        for name in (".history.txt", "Private/a.txt", "essay.txt"):
            (desk.home / name).write_text(f"harm of {name}", encoding="utf-8")
        (desk.home / "Private").rename(desk.home / "Other")
        await desk.hears(*text("essay.txt"))


async def test_folders_that_the_policy_names_are_looked_at_from_then_on_while_it_names_them(desk: Desk) -> None:
    shared, later = desk.at / "shared", desk.at / "later"
    (shared / "year-6").mkdir(parents=True)
    (shared / "year-6" / "old.txt").write_text("old harm", encoding="utf-8")
    async with watching(desk):
        await desk.names()
        await desk.names(str(shared), str(later), "~/Work")
        (shared / "year-6" / "new.txt").write_text("new harm", encoding="utf-8")
        later.mkdir()  # after it was named
        (later / "first.txt").write_text("first harm", encoding="utf-8")
        await desk.hears(*text("new.txt", "first.txt"))
        await desk.names(str(later))
        (shared / "year-6" / "after.txt").write_text("harm after", encoding="utf-8")
        (later / "still.txt").write_text("still harm", encoding="utf-8")
        await desk.hears(*text("new.txt", "first.txt", "still.txt"))


@pytest.mark.parametrize("at_home", [True, False])
async def test_a_place_that_comes_late_or_comes_back_brings_nothing_old(desk: Desk, *, at_home: bool) -> None:
    """As a disk does that is mounted after sign-in: what others wrote there is no arrival of whoever sits here."""
    place, aside_ = desk.home / "Documents" if at_home else desk.at / "disk", desk.at / "aside"
    if at_home:
        place.rmdir()
    (aside_ / "year-6").mkdir(parents=True)
    (aside_ / "year-6" / "old.txt").write_text("old harm", encoding="utf-8")
    long_ago(desk)
    new = ["late.txt", "back.txt"]
    async with watching(desk):
        await desk.names(str(place))
        for number, name in enumerate(new):
            aside_.rename(place)
            await desk.names(str(place))
            (place / "year-6" / name).write_text(f"harm {name}", encoding="utf-8")
            await desk.hears(*text(*new[: number + 1]))
            place.rename(aside_)
            await desk.names(str(place))


@pytest.mark.skipif(os.geteuid() != 0, reason="only root gives files away")
async def test_where_several_people_write_only_ones_own_counts(desk: Desk) -> None:
    shared, made = desk.at / "shared", desk.at / "made.txt"
    shared.mkdir()
    made.write_text("another's harm", encoding="utf-8")
    os.chown(made, 65534, 65534)
    async with watching(desk):
        await desk.names(str(shared))
        made.rename(shared / "anothers.txt")
        (shared / "own.txt").write_text("one's own harm", encoding="utf-8")
        await desk.hears(*text("own.txt"))


async def test_what_came_to_a_named_folder_while_the_helper_was_dead_is_looked_at(desk: Desk) -> None:
    shared = desk.at / "shared"
    shared.mkdir()
    (shared / "meanwhile.txt").write_text("harm meanwhile", encoding="utf-8")
    async with watching(desk):
        await desk.names(str(shared))
        await desk.hears(*text("meanwhile.txt"))
