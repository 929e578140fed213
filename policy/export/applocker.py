"""AppLocker's policy for Windows, as Set-AppLockerPolicy takes it: the collection of programs (Exe).

What is in the collection and not allowed is denied, and a denial wins over every permission. So what a more specific
rule allows, and what the system and Heed need, stand as exceptions in each denial.
"""

from __future__ import annotations

from collections.abc import Sequence
from xml.etree.ElementTree import Element, SubElement

from policy.export.rules import Exported, Rules, Target, left_out
from policy.export.windows import AUTHENTICODE, file_name, identifier, is_path, path, text

_EVERYBODY, _ADMINISTRATORS = "S-1-1-0", "S-1-5-32-544"
_NEEDED = ("%WINDIR%\\*", "%PROGRAMFILES%\\Heed\\*")


def applocker(rules: Rules) -> Exported:
    """As XML."""
    unsaid = [*rules.unsaid, *left_out(rules.hashes, AUTHENTICODE)]
    signers = [one for one in rules.signers if "=" in one.value]
    unsaid += left_out(
        [one for one in rules.signers if one not in signers], "AppLocker wants the whole subject, as O=…, L=…, C=…"
    )
    paths = [one for one in rules.paths if is_path(one)]
    root = Element("AppLockerPolicy", Version="1")
    mode = "Enabled" if rules.enforced else "AuditOnly"
    exe = SubElement(root, "RuleCollection", Type="Exe", EnforcementMode=mode)
    _path_rule(exe, "Heed: administrators", "*", allow=True, who=_ADMINISTRATORS)
    for needed in (*_NEEDED, "%PROGRAMFILES%\\*") if rules.unlisted_denied else ("*",):
        _path_rule(exe, "Heed: the system's own" if rules.unlisted_denied else "Heed: unlisted", needed, allow=True)
    if rules.unlisted_denied:
        unsaid.append("What administrators installed in Program Files may run, whether a rule allows it or not.")
    allowed: list[Element] = [_path_condition(one) for one in _NEEDED]
    for one in signers:
        _publisher_rule(exe, one, allowed)
        if not one.denied:
            allowed.append(_publisher(one))
    for one, patterns in (*((one, _of_path(one)) for one in paths), *((one, _of_name(one)) for one in rules.names)):
        for pattern in patterns:
            _path_rule(exe, one.rule, pattern, allow=not one.denied, exceptions=allowed)
        if not one.denied:
            allowed += map(_path_condition, patterns)
    unsaid.append("Scripts, installers and packaged apps are not spoken of: each has a collection of its own.")
    return Exported(text(root), tuple(unsaid))


def _of_path(one: Target) -> tuple[str, ...]:
    """The thing itself, and what lies in it."""
    return path(one), f"{path(one)}\\*"


def _of_name(one: Target) -> tuple[str, ...]:
    return (f"*\\{file_name(one)}",)


def _rule(collection: Element, kind: str, name: str, what: str, *, allow: bool, who: str = _EVERYBODY) -> Element:
    return SubElement(
        collection,
        kind,
        Id=identifier(name, what, who),
        Name=f"{name}: {what}"[:1000],
        Description="Made by Heed from the school's policy",
        UserOrGroupSid=who,
        Action="Allow" if allow else "Deny",
    )


def _path_rule(
    collection: Element,
    name: str,
    pattern: str,
    *,
    allow: bool,
    who: str = _EVERYBODY,
    exceptions: Sequence[Element] = (),
) -> None:
    rule = _rule(collection, "FilePathRule", name, pattern, allow=allow, who=who)
    SubElement(rule, "Conditions").append(_path_condition(pattern))
    _except(rule, exceptions, allow=allow)


def _publisher_rule(collection: Element, one: Target, exceptions: Sequence[Element]) -> None:
    rule = _rule(collection, "FilePublisherRule", one.rule, one.value, allow=not one.denied)
    SubElement(rule, "Conditions").append(_publisher(one))
    _except(rule, exceptions, allow=not one.denied)


def _except(rule: Element, exceptions: Sequence[Element], *, allow: bool) -> None:
    if not allow and exceptions:
        SubElement(rule, "Exceptions").extend(exceptions)


def _path_condition(pattern: str) -> Element:
    return Element("FilePathCondition", Path=pattern)


def _publisher(one: Target) -> Element:
    condition = Element("FilePublisherCondition", PublisherName=one.value.upper(), ProductName="*", BinaryName="*")
    SubElement(condition, "BinaryVersionRange", LowSection="*", HighSection="*")
    return condition
