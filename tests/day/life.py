"""Ordinary life in a school, made from templates by a seeded hand: lessons, chatter, marking; and what sounds worse
than it is, since that is what a queue drowns in.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from random import Random

_WRITER, _BROWSER, _MAIL = "soffice.bin", "chromium", "thunderbird"


HARD_SHARE = 0.05  # of what pupils write: one line in twenty of death, blood and hatred is plenty for a school's day


@dataclass(frozen=True, slots=True)
class Use:
    """One stretch of using a device: what window is in front, and what is typed there; `file`: one that arrived."""

    title: str
    process: str
    text: str = ""
    file: str = ""


_SLOTS: Mapping[str, Sequence[str]] = {
    "friend": ("Amira", "Josh", "Kofi", "Ellie", "Tomasz", "Priya", "Dan", "Freya", "Yusuf", "Megan"),
    "teacher": ("Mr Hobson", "Miss Larkin", "Mrs Adeyemi", "Mr Pryce", "Ms Calloway"),
    "subject": ("maths", "history", "biology", "French", "geography", "RE", "computing", "art"),
    "number": ("two", "three", "four", "six", "nine", "eleven"),
    "time": ("at break", "after school", "in period three", "tomorrow", "on Thursday", "at lunch"),
    "play": ("Macbeth", "Romeo and Juliet", "An Inspector Calls", "Blood Brothers", "Othello"),
    "war": ("the First World War", "the Blitz", "the Civil War", "the Cold War"),
    "animal": ("frog", "fox", "spider", "hamster", "whale"),
    "game": ("Minecraft", "Rocket League", "the chess club game", "football"),
    "food": ("pasta", "toast", "a jacket potato", "noodles", "an apple"),
    "place": ("the library", "the hall", "room 14", "the canteen", "the drama studio"),
    "colour": ("green", "orange", "blue", "silver"),
}

_WORK = (
    "The writer uses short sentences to make {play} feel tense and {colour} light to show hope",
    "In this experiment we measured how fast the {animal} moved over {number} minutes",
    "{war} changed how ordinary families lived because food was rationed",
    "To find the mean I added the numbers and divided by {number}",
    "Une fois par semaine je vais au parc avec {friend}",
    "The graph shows that rainfall is highest in {number} of the months",
    "My variable is called total and it goes up by one in every loop",
    "A river erodes its banks on the outside of a bend",
    "Photosynthesis needs light and water and it makes glucose",
    "My project is about how a {animal} keeps warm in winter",
    "The moral of the story is that kindness matters more than winning",
    "Equation {number}: multiply out the brackets and collect the like terms",
    "Dear Sir or Madam I am writing to ask about the trip to the museum",
    "Pollution from factories made the river {colour} in the old days",
    "The poet repeats the word home {number} times and that is the effect",
)
_CHATTER = (
    "are you coming to {place} {time}",
    "did you do the {subject} homework because I forgot",
    "{teacher} said we can use our notes in the {subject} test",
    "lol that was so funny {time}",
    "can you send me question {number} please",
    "I had {food} for breakfast and I am still hungry",
    "{friend} is off today with a cold",
    "my mum is picking me up {time} so I cannot stay",
    "who is on your team for {game}",
    "the wifi in {place} is so slow today",
    "happy birthday {friend} hope you have a great day",
    "I got {number} out of twelve in {subject}",
    "what time does the bus go {time}",
    "we are doing a bake sale in {place} {time}",
    "{friend} says the match is on {time}",
)
_SEARCHES = (
    "how tall is a {animal}", "synonyms for happy", "{war} timeline for kids", "times table {number} song",
    "best {game} tips", "how to make {food}", "weather {time}", "what is the capital of Peru", "{play} characters",
    "how do you spell necessary", "{colour} paint names", "revision timetable {subject}",
)  # fmt: skip
_HARD = (
    "{play} is about a man who kills for power and then cannot sleep",
    "this {subject} homework is killing me",
    "I died laughing when {friend} fell off the chair",
    "we have to shoot our film scene {time} in {place}",
    "Hitler came to power in 1933 and the Nazis burned books",
    "The bombing of the city in {war} killed thousands of people",
    "Lennie shoots no rabbits in the end and George shoots Lennie",
    "the drug trials showed that the new medicine lowers blood pressure",
    "{friend} smashed it in the {subject} test absolute beast",
    "I could murder {food} right now",
    "how did Cleopatra die",
    "the knife and fork go on the left says {teacher} in food tech",
    "Essex and Sussex are counties in the south of England",
    "In chapter {number} the soldier is stabbed and his mother weeps",
    "we killed the other team at {game} {number} nil",
    "PSHE today was about consent and why you should say no to drugs",
    "I would die without my phone honestly",
    "cut out the {number} shapes and glue them on the {colour} card",
    "The suicide rate is studied by sociologists such as Durkheim",
    "hang on I will be there {time}",
    "the {animal} attacked and ate its prey in the video",
    "my dad will go mad if I get another detention",
    "{teacher} is going to kill me I left my book at home",
    "Juliet drinks a potion so that she seems dead",
    "the boss fight in {game} is so hard I died {number} times",
    "gas chambers and ghettos are in our unit on the Holocaust",
    "we dissected a {animal} heart and there was blood on the bench",
    "I hate {subject} so much it is the worst",
    "my monologue is a boy who wants to end his life but is talked out of it by {friend}",
    "im gonna kill you {friend} give me back my charger lol",
    "{friend} come online so I can destroy you at {game}",
    "the article says that one in {number} teenagers has hurt themselves on purpose",
    "Ophelia drowns herself and nobody knows if it was suicide",
    "in {game} you can craft a bomb with {number} bits of gunpowder",
    "the terrorist attack was in the news so we talked about it in RE",
    "{teacher} told us to tell an adult if a friend says they want to die",
    "my little brother hit me with his toy again and mum laughed",
    "I want to die of embarrassment I called {teacher} mum",
    "slaves were beaten and starved on the ships and many died",
    "The character takes an overdose in chapter {number} and it is really sad",
    "nobody likes me in this game they always vote me out first",
)
_STAFF = (
    "Dear parents, the trip to the museum leaves {time} from {place}",
    "Please can cover be arranged for my {subject} class {time}",
    "{friend} has made good progress in {subject} this term and should now work on accuracy",
    "Minutes of the department meeting: {number} items, next meeting {time}",
    "The photocopier by {place} is out of toner again",
    "Year nine reports are due {time}, please check spelling",
    "I have put the seating plan for {subject} in the shared folder",
    "Could somebody swap break duty with me {time}",
    "Thank you for coming to the open evening, {number} families signed up",
    "Risk assessment for the practical: goggles on, ties tucked in, {number} to a bench",
    "Lesson plan: starter on {play}, then paired reading, then exit ticket",
    "Safeguarding training is in {place} {time}; please read part one of the guidance first",
    "I am drowning in marking and will be late to {place}",
    "The fire drill {time} will be a long bell",
)


def pupil(random: Random) -> Use:
    """Something that a pupil does."""
    roll = random.random()
    if roll < HARD_SHARE:
        line = _filled(random, _HARD)
        return Use("Class chat - Chromium", _BROWSER, line) if random.random() < 0.5 else _essay(random, line)
    if roll < 0.50:
        return _essay(random, _filled(random, _WORK))
    if roll < 0.80:
        return Use("Class chat - Chromium", _BROWSER, _filled(random, _CHATTER))
    if roll < 0.95:
        asked = _filled(random, _SEARCHES)
        return Use(f"{asked} - Search - Chromium", _BROWSER, asked)
    return Use(
        "Downloads", "nautilus", file=f"{random.choice(_SLOTS['subject'])}-worksheet-{random.randint(1, 40)}.pdf"
    )


def adult(random: Random) -> Use:
    """Something that a member of staff does."""
    line = _filled(random, _STAFF)
    return Use("Write: a message - Thunderbird", _MAIL, line) if random.random() < 0.6 else _essay(random, line)


def times(random: Random, count: int, begin: float, end: float) -> Iterator[float]:
    """So many moments of a day, in order (seconds since midnight)."""
    yield from sorted(random.uniform(begin, end) for _ in range(count))


def _essay(random: Random, line: str) -> Use:
    return Use(f"{random.choice(_SLOTS['subject'])}.odt - LibreOffice Writer", _WRITER, line)


def _filled(random: Random, lines: Sequence[str]) -> str:
    line = random.choice(lines)
    return line.format(**{slot: random.choice(words) for slot, words in _SLOTS.items()})
