"""Naming a group is no harm, nor is saying that somebody was wrong to insult one: the detector leaves both alone.

The statements are templates filled with groups of every kind that the Equality Act 2010 protects, so that a rule
that is harder on one group than on another shows at once.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import product

import pytest

from policy.detect import load_detector

DETECTOR = load_detector()

# Groups by protected characteristic: what several of them are called, and what one is.
GROUPS = {
    "race": {
        "Black people": "Black",
        "white people": "white",
        "Asian people": "Asian",
        "mixed-race children": "mixed race",
        "Pakistanis": "Pakistani",
        "Indians": "Indian",
        "Bangladeshis": "Bangladeshi",
        "Chinese people": "Chinese",
        "Arabs": "Arab",
        "Nigerians": "Nigerian",
        "Somalis": "Somali",
        "Polish people": "Polish",
        "Romanians": "Romanian",
        "Ukrainians": "Ukrainian",
        "Romanian families": "from a Romanian family",
        "Pakistani families": "from a Pakistani family",
        "Travellers": "a Traveller",
        "Irish Travellers": "an Irish Traveller",
        "Roma": "Roma",
        "Roma people": "Roma",
        "Gypsies": "a Gypsy",
        "immigrants": "an immigrant",
        "refugees": "a refugee",
        "asylum seekers": "an asylum seeker",
    },
    "religion or belief": {
        "Muslims": "Muslim",
        "Jews": "Jewish",
        "Jewish people": "Jewish",
        "Christians": "Christian",
        "Catholics": "Catholic",
        "Hindus": "Hindu",
        "Sikhs": "Sikh",
        "Buddhists": "Buddhist",
        "atheists": "an atheist",
    },
    "sex": {"women": "a woman", "men": "a man", "girls": "a girl", "boys": "a boy"},
    "sexual orientation": {
        "gay people": "gay",
        "lesbians": "a lesbian",
        "bisexual people": "bisexual",
        "straight people": "straight",
    },
    "gender reassignment": {
        "trans people": "trans",
        "transgender students": "transgender",
        "trans women": "a trans woman",
        "non-binary people": "non-binary",
    },
    "disability": {
        "disabled people": "disabled",
        "autistic people": "autistic",
        "deaf people": "deaf",
        "blind people": "blind",
        "wheelchair users": "a wheelchair user",
        "people with Down's syndrome": "someone with Down's syndrome",
        "people with ADHD": "someone with ADHD",
        "people with depression": "someone with depression",
    },
    "age": {
        "old people": "old",
        "older people": "an older person",
        "pensioners": "a pensioner",
        "teenagers": "a teenager",
    },
    "marriage, pregnancy and maternity": {
        "single mothers": "a single mother",
        "married couples": "married",
        "pregnant women": "pregnant",
    },
}

OF_MANY = (
    "{many} have lived in this town for centuries.",
    "We learned about {many} in assembly today.",
    "half of the people in my club are {many} and we get on really well",
    "{many} deserve the same rights as everybody else.",
    "I am proud that {many} are part of our school.",
    "Are {many} protected by the Equality Act?",
    "my teacher said {many} should be treated fairly",
    "there are more {many} in my street than last year",
    "{many} were treated badly in the past and we should remember it.",
    "The new film has {many} as its heroes.",
    "Some {many} disagree with each other about this.",
    "how many {many} live in the uk",
    "I interviewed two {many} for my project.",
    "{many} can be doctors, pilots or anything they like.",
    "I do not understand why anyone would be scared of {many}.",
    "{many} are often left out of history books.",
    "i really like the way {many} are shown in this series",
    "{many} live in our town and run some of the best shops",
    "We learnt today how {many} were treated in the past",
    "{many} should have the same rights as everybody else",
    "My neighbours are {many} and they helped us move in",
    "There are many {many} in my year and we all get on",
    "I went to a festival for {many} at the weekend and loved it",
    "The library has new books written by {many}",
    "{many} have worked as doctors and teachers here for years",
    "The council asked {many} what they want from the new park",
    "It is great to see {many} on the team this season",
    "Some {many} speak more than one language at home",
    "Our assembly celebrates what {many} have given to science",
    "I am proud that {many} feel welcome at our school",
    "According to the census there are more {many} than ten years ago",
)
OF_ONE = (
    "My best friend is {one} and we have known each other since nursery.",
    "I am {one} and happy to be who I am.",
    "The first {one} in space is the subject of my presentation.",
    "our new neighbour is {one} and she makes amazing cakes",
    "my mum told me that her boss is {one}",
    "i think the singer is {one} but it doesnt matter",
)
CONDEMNING = (
    'He said "{many} should go back where they came from" and that is a disgusting thing to say.',
    'Someone wrote "{many} out" on the wall and the caretaker painted over it.',
    "It is wrong to say that {many} are not welcome here.",
    "Nobody should ever say that {many} are less than human.",
    'The article quotes him as saying "I hate {many}" and he lost his job for it.',
    "saying {many} are all the same is a stereotype and we should challenge it",
    "She stood up to the man who shouted that {many} are scum.",
    "People who say {many} ruin everything are just ignorant.",
    "The propaganda claimed that {many} were vermin, which was a lie.",
    'Explain why the phrase "{many} do not belong in this country" is hate speech.',
    "my dad told my uncle off for saying he can't stand {many}",
    "we had a lesson about why jokes like all {many} are stupid are hurtful",
    'He was suspended for writing "{many} are stupid" on the wall, and rightly so',
    "Saying that {many} do not belong here is hateful and untrue",
    "It is wrong to make jokes about {many} and I told my friends so",
    "We wrote a letter against the abuse that {many} get online",
)


def filled(templates: Iterable[str]) -> list[str]:
    names = [(many, one) for groups in GROUPS.values() for many, one in groups.items()]
    made = [template.format(many=many, one=one) for template, (many, one) in product(templates, names)]
    return list(dict.fromkeys(text[0].upper() + text[1:] if text.endswith(".") else text for text in made))


CIVIL_STATEMENTS = filled((*OF_MANY, *OF_ONE))
CONDEMNATIONS = filled(CONDEMNING)


def flagged(texts: list[str]) -> list[str]:
    found = {text: sorted({match.rule for match in DETECTOR.detect(text)}) for text in texts}
    return [f"{text}  <- {', '.join(rules)}" for text, rules in found.items() if rules]


@pytest.mark.clause("T15")
@pytest.mark.parametrize(
    ("texts", "at_least", "allowed"),
    [pytest.param(CIVIL_STATEMENTS, 400, 0.01, id="civil"), pytest.param(CONDEMNATIONS, 60, 0.10, id="condemning")],
)
def test_a_group_that_is_named_or_defended_is_left_alone(texts: list[str], at_least: int, allowed: float) -> None:
    found = flagged(texts)
    assert len(texts) >= at_least
    assert len(found) <= allowed * len(texts), "\n".join([f"{len(found)} of {len(texts)} flagged:", *found])
