"""The page of `heed-agent status --open` in Welsh and Polish, by its English words. Pure.

Drafted by a language model; they await a native reader. What a school wrote, and why a sensor does not work, stays in
the language that it is in.
"""

from __future__ import annotations

from collections.abc import Mapping

from agent.core import status
from agent.core.rules import FILE_NAMES, FILE_TEXT, PROGRAMS, TITLES, TYPING

ON = "This device is being monitored"
OFF = "This device is not being monitored now"
LOOKED = "What is looked at"
NEVER_DONE = "What is never done"
WHO = "Who sees it"
HOW_LONG = "How long it is kept"
BY_ITSELF = "What this device does by itself"
MAY = "What the school allows here"
USES: Mapping[str, str] = {
    "allowed": "Allowed: {what}.",
    "certain-times": "At the times that the school gives: {what}.",
    "nominated": "Only for those whom the school names for it: {what}.",
    "permission": "Ask first: {what}.",
    "not-allowed": "Not allowed: {what}.",
}
UNLAWFUL = "What is against the law is not allowed to anybody."
ASKED = "What you asked for"
WHOM = "Whom to ask"
HELP = "Where help is"
DANGER = "In danger now: call {number}."
AS_IT_WAS = "As it was at {at}. Open it again for how it is now."
NO_LIVE_VIEW = (
    "Nobody watches your screen live, and nobody can through Heed: there is no such view, no camera and no microphone. "
    "People see what was sent, afterwards."
)
NOT_LOOKED_AT = "Not looked at, by the school's policy: {what}."
OUT_OF_HOURS = "It is outside the hours of monitoring now: nothing is looked at."
LOCKS = "The screen locks after {minutes} minutes without input; you are warned before."
CLOSED = "Programs that the school does not allow are closed, and you are told which."
NOTED = "Programs that the school does not allow are noted, and not closed."
TAKEN_OFF = "Sticks, cards and disks that you plug in are taken off, and you are told."
STICKS_NOTED = "That a stick, card or disk was plugged in is noted: its kind and its size, not what it is called."
ANYBODY = "Ask a teacher, or the school office."
ACCESS = (
    "If you need a program that is closed: press the button on the message that says so, or start heed-agent ask "
    "PROGRAM --open. You are told here what was decided."
)
REPORT = (
    "To tell the school's safeguarding lead of a worry, about yourself or somebody else, also without a network: start "
    "heed-agent report --open, or speak to any adult at school."
)
SENTENCES = (
    ON, OFF, LOOKED, NEVER_DONE, WHO, HOW_LONG, BY_ITSELF, MAY, *USES.values(), UNLAWFUL, ASKED, WHOM, HELP, DANGER,
    AS_IT_WAS, NO_LIVE_VIEW, NOT_LOOKED_AT, OUT_OF_HOURS, LOCKS, CLOSED, NOTED, TAKEN_OFF, STICKS_NOTED, ANYBODY,
    ACCESS, REPORT, status.NEVER, status.SEEN_BY, status.KEPT, status.NOT_EMERGENCY, status.HELP[1], *status.WATCHED,
)  # fmt: skip
"""All that the page says by itself, in English."""

_SAID: Mapping[str, Mapping[str, str]] = {
    "cy": {
        ON: "Mae'r ddyfais hon yn cael ei monitro",
        OFF: "Nid yw'r ddyfais hon yn cael ei monitro nawr",
        LOOKED: "Beth yr edrychir arno",
        NEVER_DONE: "Beth na wneir byth",
        WHO: "Pwy sy'n ei weld",
        HOW_LONG: "Am ba hyd y'i cedwir",
        BY_ITSELF: "Beth mae'r ddyfais hon yn ei wneud ohoni'i hun",
        MAY: "Beth mae'r ysgol yn ei ganiatáu yma",
        USES["allowed"]: "Caniateir: {what}.",
        USES["certain-times"]: "Ar yr adegau y mae'r ysgol yn eu rhoi: {what}.",
        USES["nominated"]: "Dim ond i'r rhai y mae'r ysgol yn eu henwi ar gyfer hynny: {what}.",
        USES["permission"]: "Gofynnwch yn gyntaf: {what}.",
        USES["not-allowed"]: "Ni chaniateir: {what}.",
        UNLAWFUL: "Ni chaniateir i neb yr hyn sydd yn erbyn y gyfraith.",
        ASKED: "Beth y gofynasoch amdano",
        WHOM: "Pwy i'w holi",
        HELP: "Ble mae cymorth",
        DANGER: "Mewn perygl nawr: ffoniwch {number}.",
        AS_IT_WAS: "Fel yr oedd am {at}. Agorwch hi eto i weld sut mae nawr.",
        NO_LIVE_VIEW: "Nid oes neb yn gwylio'ch sgrin yn fyw, ac ni all neb wneud hynny drwy Heed: nid oes golwg o'r "
        "fath, dim camera na meicroffon. Mae pobl yn gweld yr hyn a anfonwyd, wedyn.",
        NOT_LOOKED_AT: "Nid edrychir ar hyn, yn ôl polisi'r ysgol: {what}.",
        OUT_OF_HOURS: "Mae y tu allan i'r oriau monitro nawr: nid edrychir ar ddim.",
        LOCKS: "Mae'r sgrin yn cloi ar ôl {minutes} munud heb fewnbwn; cewch rybudd ymlaen llaw.",
        CLOSED: "Caiff rhaglenni nad yw'r ysgol yn eu caniatáu eu cau, a dywedir wrthych pa rai.",
        NOTED: "Nodir rhaglenni nad yw'r ysgol yn eu caniatáu, ac ni chânt eu cau.",
        TAKEN_OFF: "Caiff cofau bach, cardiau a disgiau yr ydych yn eu cysylltu eu tynnu, a dywedir wrthych.",
        STICKS_NOTED: "Nodir bod cof bach, cerdyn neu ddisg wedi'i gysylltu: ei fath a'i faint, nid ei enw.",
        ANYBODY: "Gofynnwch i athro, neu i swyddfa'r ysgol.",
        ACCESS: "Os oes angen rhaglen arnoch sy'n cael ei chau: pwyswch y botwm ar y neges sy'n dweud hynny, neu "
        "dechreuwch heed-agent ask RHAGLEN --open. Dywedir wrthych yma beth a benderfynwyd.",
        REPORT: "I ddweud wrth arweinydd diogelu'r ysgol am bryder, amdanoch chi neu rywun arall, hefyd heb rwydwaith: "
        "dechreuwch heed-agent report --open, neu siaradwch ag unrhyw oedolyn yn yr ysgol.",
        status.NEVER: "Ni chedwir cofnod o drawiadau bysellau. Dim ond yr hyn sy'n cyfateb sy'n gadael, gydag 160 nod "
        "ar y mwyaf o'i gwmpas, a rhifau a chyfrinachau wedi'u tynnu.",
        status.SEEN_BY: "Arweinydd diogelu dynodedig yr ysgol (DSL) a'r dirprwyon; ar gyfer staff, y pennaeth. Nid TG.",
        status.KEPT: "Cedwir yr hyn sy'n cyfateb ar y ddyfais hon, dan sêl, nes bod y casglwr yn ei gael; yno, fel y "
        "dywed polisi'r ysgol.",
        status.NOT_EMERGENCY: "Nid gwasanaeth argyfwng yw hwn: efallai nad oes neb yn gwylio ar hyn o bryd.",
        status.HELP[1]: "I siarad â rhywun, unrhyw bryd: Childline 0800 1111, childline.org.uk.",
        status.LOOKED_AT[TYPING]: "yr hyn a deipir, wedi'i gymharu ar y ddyfais hon â rhestrau o arwyddion niwed; ni "
        "chedwir ac ni anfonir y teipio ei hun byth",
        status.LOOKED_AT[TITLES]: "teitlau ffenestri",
        status.LOOKED_AT[
            PROGRAMS
        ]: "pa raglen sydd ar y blaen, ac am ba hyd; a pha raglenni sy'n cyrraedd lle mae pobl yn cadw eu ffeiliau",
        status.LOOKED_AT[FILE_NAMES]: "enwau ffeiliau sy'n cyrraedd lle mae pobl yn cadw eu ffeiliau, neu ar gofbin",
        status.LOOKED_AT[FILE_TEXT]: "testun dogfennau sy'n cyrraedd yno, wedi'i ddarllen a'i gymharu ar y ddyfais hon",
    },
    "pl": {
        ON: "To urządzenie jest monitorowane",
        OFF: "To urządzenie nie jest teraz monitorowane",
        LOOKED: "Na co się patrzy",
        NEVER_DONE: "Czego nigdy się nie robi",
        WHO: "Kto to widzi",
        HOW_LONG: "Jak długo jest to przechowywane",
        BY_ITSELF: "Co to urządzenie robi samo",
        MAY: "Na co szkoła tutaj pozwala",
        USES["allowed"]: "Wolno: {what}.",
        USES["certain-times"]: "W godzinach, które podaje szkoła: {what}.",
        USES["nominated"]: "Tylko dla osób wyznaczonych przez szkołę: {what}.",
        USES["permission"]: "Najpierw zapytaj: {what}.",
        USES["not-allowed"]: "Nie wolno: {what}.",
        UNLAWFUL: "Tego, co jest niezgodne z prawem, nie wolno nikomu.",
        ASKED: "O co prosisz",
        WHOM: "Kogo zapytać",
        HELP: "Gdzie jest pomoc",
        DANGER: "W niebezpieczeństwie: zadzwoń pod {number}.",
        AS_IT_WAS: "Stan z {at}. Otwórz stronę ponownie, aby zobaczyć, jak jest teraz.",
        NO_LIVE_VIEW: "Nikt nie ogląda twojego ekranu na żywo i przez Heed nikt nie może: nie ma takiego podglądu, "
        "kamery ani mikrofonu. Ludzie widzą to, co zostało wysłane, później.",
        NOT_LOOKED_AT: "Zgodnie z zasadami szkoły nie patrzy się na: {what}.",
        OUT_OF_HOURS: "Teraz jest poza godzinami monitorowania: na nic się nie patrzy.",
        LOCKS: "Ekran blokuje się po {minutes} minutach bez pisania i ruchu myszą; wcześniej pojawia się ostrzeżenie.",
        CLOSED: "Programy, na które szkoła nie pozwala, są zamykane, a ty dowiadujesz się które.",
        NOTED: "Programy, na które szkoła nie pozwala, są odnotowywane, ale nie zamykane.",
        TAKEN_OFF: "Pamięci, karty i dyski, które podłączasz, są odłączane, a ty się o tym dowiadujesz.",
        STICKS_NOTED: "Odnotowuje się, że podłączono pamięć, kartę lub dysk: rodzaj i rozmiar, a nie nazwę.",
        ANYBODY: "Zapytaj nauczyciela lub sekretariat szkoły.",
        ACCESS: "Jeśli potrzebujesz programu, który jest zamykany: naciśnij przycisk na komunikacie, który o tym mówi, "
        "albo uruchom heed-agent ask PROGRAM --open. Tutaj dowiesz się, co postanowiono.",
        REPORT: "Aby powiedzieć osobie odpowiedzialnej w szkole za bezpieczeństwo, że coś cię martwi, o sobie lub o "
        "kimś innym, także bez sieci: uruchom heed-agent report --open albo porozmawiaj z dowolnym dorosłym w szkole.",
        status.NEVER: "Nie zapisuje się naciśnięć klawiszy. Wysyłane jest tylko to, co pasuje do oznaki, z najwyżej "
        "160 znakami wokół, bez liczb i tajemnic.",
        status.SEEN_BY: "Wyznaczona osoba odpowiedzialna za bezpieczeństwo (DSL) i jej zastępcy; w sprawach "
        "pracowników dyrektor. Nie dział IT.",
        status.KEPT: "Zapieczętowane na tym urządzeniu, dopóki nie otrzyma tego szkoła; tam tak długo, jak mówią "
        "zasady szkoły.",
        status.NOT_EMERGENCY: "To nie jest służba ratunkowa: być może nikt teraz nie patrzy.",
        status.HELP[1]: "Aby z kimś porozmawiać o każdej porze: Childline 0800 1111, childline.org.uk.",
        status.LOOKED_AT[
            TYPING
        ]: "to, co się pisze, porównywane na tym urządzeniu z listami oznak krzywdy; samo pisanie "
        "nigdy nie jest przechowywane ani wysyłane",
        status.LOOKED_AT[TITLES]: "tytuły okien",
        status.LOOKED_AT[PROGRAMS]: "jaki program jest na wierzchu i jak długo; oraz jakie programy pojawiają się tam, "
        "gdzie ludzie trzymają pliki",
        status.LOOKED_AT[
            FILE_NAMES
        ]: "nazwy plików, które pojawiają się tam, gdzie ludzie trzymają pliki, lub na pendrivie",
        status.LOOKED_AT[
            FILE_TEXT
        ]: "tekst dokumentów, które się tam pojawiają, czytany i porównywany na tym urządzeniu",
    },
}


def said(language: str, english: str) -> str:
    """The same in a language of agent/core/messages.py: language_of; as it is, where it is another's sentence."""
    return _SAID.get(language, {}).get(english, english)
