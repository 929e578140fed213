"""A policy of Windows Defender Application Control (App Control for Business), as ConvertFrom-CIPolicy takes it.

It allows everything and denies what the rules deny, since a denial wins here over every permission. What Windows itself
needs is Microsoft's to list: a policy that denied the rest without that list would not start a machine.
"""

from __future__ import annotations

from xml.etree.ElementTree import Element, SubElement

from policy.evaluate.apps import stands_in
from policy.export.rules import Exported, Rules, Target, left_out
from policy.export.windows import AUTHENTICODE, file_name, identifier, is_path, path, text

_NAMESPACE = "urn:schemas-microsoft-com:sipolicy"
_PLATFORM = "{2E07F7E4-194C-4D20-B7C9-6F44A6C5A234}"
_EVERY_VERSION = "65535.65535.65535.65535"
_DRIVERS, _PROGRAMS = "131", "12"
_STANDS_FOR = (("%system32%", r"c:\windows\system32"), ("%windir%", r"c:\windows"), ("%osdrive%", "c:"))
_WINDOWS = r"c:\windows\system32\svchost.exe"
_NEEDED = (
    "atbroker.exe conhost.exe csrss.exe dwm.exe explorer.exe fontdrvhost.exe heed-agent.exe logonui.exe lsass.exe "
    "magnify.exe narrator.exe osk.exe services.exe sihost.exe smss.exe svchost.exe taskhostw.exe userinit.exe "
    "utilman.exe wininit.exe winlogon.exe"
)
"""What Windows, sign-in, accessibility and Heed are made of."""


def wdac(rules: Rules) -> Exported:
    """As XML."""
    unsaid = [*rules.unsaid, *left_out(rules.hashes, AUTHENTICODE)]
    unsaid += left_out(rules.signers, "WDAC wants the certificates themselves")
    if rules.unlisted_denied:
        unsaid.append("What no rule names is allowed here: merge this into Microsoft's DefaultWindows policy for more.")
    if any(not one.denied for one in (*rules.paths, *rules.names)):
        unsaid.append("What rules allow is not spoken of: everything is allowed here, and a denial wins over all else.")
    own = identifier(*(f"{one.rule}{one.value}{one.denied}" for one in (*rules.paths, *rules.names)))
    root = Element("SiPolicy", xmlns=_NAMESPACE, PolicyType="Base Policy")
    SubElement(root, "VersionEx").text = "10.0.0.0"
    SubElement(root, "PlatformID").text = _PLATFORM
    for name in ("PolicyID", "BasePolicyID"):
        SubElement(root, name).text = f"{{{own.upper()}}}"
    options = SubElement(root, "Rules")
    for option in (
        "Enabled:Unsigned System Integrity Policy",
        "Enabled:Advanced Boot Options Menu",
        "Enabled:UMCI",
        "Enabled:Update Policy No Reboot",
        *(() if rules.enforced else ("Enabled:Audit Mode",)),
    ):
        SubElement(SubElement(options, "Rule"), "Option").text = option
    SubElement(root, "EKUs")
    files = SubElement(root, "FileRules")
    for name in ("ID_ALLOW_ALL_DRIVERS", "ID_ALLOW_ALL_PROGRAMS"):
        SubElement(files, "Allow", ID=name, FriendlyName="Heed: unlisted", FileName="*")
    denials = [*_paths(rules.paths, unsaid), *_names(rules.names, unsaid)]
    for number, (rule, said) in enumerate(denials):
        SubElement(files, "Deny", ID=f"ID_DENY_HEED_{number}", FriendlyName=f"Heed: {rule}", attrib=said)
    SubElement(root, "Signers")
    scenarios = SubElement(root, "SigningScenarios")
    _scenario(scenarios, "DRIVERS", _DRIVERS, ["ID_ALLOW_ALL_DRIVERS"])
    programs = ["ID_ALLOW_ALL_PROGRAMS", *(f"ID_DENY_HEED_{number}" for number in range(len(denials)))]
    _scenario(scenarios, "PROGRAMS", _PROGRAMS, programs)
    SubElement(root, "UpdatePolicySigners")
    SubElement(root, "CiSigners")
    SubElement(root, "HvciOptions").text = "0"
    if rules.names:
        unsaid.append(
            "A name is the one that the program's maker wrote into the file: a copy under another name is met."
        )
    return Exported(text(root), tuple(unsaid))


def _paths(targets: tuple[Target, ...], unsaid: list[str]) -> list[tuple[str, dict[str, str]]]:
    found = []
    for one in targets:
        if not one.denied or not is_path(one):
            continue
        written = path(one)
        if _is_needed(written):
            unsaid += left_out([one], "Windows itself runs from there")
            continue
        found += [(one.rule, {"FilePath": written}), (one.rule, {"FilePath": f"{written}\\*"})]
    return found


def _is_needed(written: str) -> bool:
    """Whether a denial of this path would be met by Windows itself."""
    plain = written.casefold()
    for word, path_of in _STANDS_FOR:
        plain = plain.replace(word, path_of)
    return stands_in(plain, _WINDOWS) or plain.startswith("c:\\windows\\")


def _names(targets: tuple[Target, ...], unsaid: list[str]) -> list[tuple[str, dict[str, str]]]:
    needed = [one for one in targets if one.denied and file_name(one).casefold() in _NEEDED.split()]
    unsaid += left_out(needed, "Windows, sign-in, accessibility or Heed itself needs it")
    return [
        (one.rule, {"FileName": file_name(one), "MinimumFileVersion": _EVERY_VERSION})
        for one in targets
        if one.denied and one not in needed
    ]


def _scenario(scenarios: Element, name: str, value: str, refs: list[str]) -> None:
    scenario = SubElement(
        scenarios, "SigningScenario", Value=value, ID=f"ID_SIGNINGSCENARIO_{name}", FriendlyName=f"Heed: {name.lower()}"
    )
    listed = SubElement(SubElement(scenario, "ProductSigners"), "FileRulesRef")
    for ref in refs:
        SubElement(listed, "FileRuleRef", RuleID=ref)
