"""`heed-collector policy …`: the commands put together."""

from __future__ import annotations

import typer

from collector.commands import policy_change, policy_export, policy_key, policy_mute, policy_state, policy_text

app = typer.Typer(help="What devices watch for, allow and tell; who agreed to it.", no_args_is_help=True)

app.command("new")(policy_text.new)
app.command("validate")(policy_text.validate)
app.command("lint")(policy_text.lint_file)
app.command("schema")(policy_text.schema)
app.command("export")(policy_export.export)
app.command("diff")(policy_text.diff)
app.command("show")(policy_state.show)
app.command("list")(policy_state.list_policies)
app.command("devices")(policy_state.devices)
app.command("explain")(policy_state.explain)
app.command("propose")(policy_change.propose)
app.command("mute")(policy_mute.mute)
app.command("review")(policy_change.review)
app.command("approve")(policy_change.approve)
app.command("refuse")(policy_change.refuse)
app.command("withdraw")(policy_change.withdraw)
app.command("publish")(policy_change.publish)
app.command("rollback")(policy_change.rollback)
app.add_typer(policy_state.trust, name="trust")
app.add_typer(policy_key.app, name="key")
app.command("due")(policy_key.due)
app.command("sign")(policy_key.sign)
app.command("import")(policy_key.import_signed)
