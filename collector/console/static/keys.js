// One key for each thing done often. Every key has a button beside it, and all of them can be switched off (WCAG 2.1.4).
(() => {
  const stored = "heed-keys";
  const help = () => document.getElementById("keys-help");
  const titles = () => [...document.querySelectorAll("[data-row-link]")];
  const current = () => document.activeElement?.closest("[data-alert]") ?? null;

  const move = (step) => {
    const links = titles();
    if (links.length === 0) return;
    const at = links.findIndex((link) => link.closest("[data-alert]") === current());
    const next = at < 0 ? 0 : Math.min(Math.max(at + step, 0), links.length - 1);
    links[next].focus();
    links[next].closest("[data-alert]").scrollIntoView({ block: "nearest" });
  };

  let returnTo = null; // the row that takes the focus when the acknowledged one has moved away

  const acknowledge = () => {
    const button = (current() ?? document).querySelector("[data-acknowledge]");
    if (button) button.click();
  };

  const filter = () => document.querySelector("[data-filter-text]")?.focus();
  const explain = () => help()?.showModal();
  const decide = () => document.getElementById("outcome")?.focus();
  const queue = () => document.querySelector('a[href="/queue"]')?.click();

  const actions = {
    j: () => move(1), ArrowDown: () => move(1), k: () => move(-1), ArrowUp: () => move(-1),
    a: acknowledge, d: decide, q: queue, "/": filter, "?": explain,
  };

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || help()?.open) return;
    if (event.target.closest("input:not([type=checkbox]), select, textarea")) {
      if (event.key === "Escape") event.target.blur();
      return;
    }
    if (event.key.startsWith("Arrow") && !current()) return; // arrows scroll the page until a row is held
    if (localStorage.getItem(stored) === "off" || !(event.key in actions)) return;
    event.preventDefault();
    actions[event.key]();
  });

  document.addEventListener("submit", (event) => {
    const row = event.target.closest("[data-alert]");
    if (!row) return;
    if (!event.defaultPrevented && window.htmx && !("held" in event.target.dataset)) {
      // Rows that were swapped in some milliseconds ago are not held by htmx yet, and the form would leave the page.
      event.preventDefault();
      event.target.dataset.held = ""; // once: should htmx not take it, the browser sends it
      window.htmx.process(event.target);
      setTimeout(() => event.target.requestSubmit(), 0); // a form ignores a submission within its own
      return;
    }
    const links = titles();
    const at = links.findIndex((link) => row.contains(link));
    returnTo = (links[at + 1] ?? links[at - 1])?.id ?? null;
  });

  document.addEventListener("htmx:afterSettle", () => {
    if (returnTo) document.getElementById(returnTo)?.focus();
    returnTo = null;
  });

  document.addEventListener("click", (event) => {
    if (event.target.closest("[data-keys-help]")) explain();
    if (event.target.closest("[data-close]")) help()?.close();
  });

  document.addEventListener("DOMContentLoaded", () => {
    const box = document.querySelector("[data-keys-switch]");
    if (!box) return;
    box.checked = localStorage.getItem(stored) !== "off";
    box.addEventListener("change", () => localStorage.setItem(stored, box.checked ? "on" : "off"));
  });
})();
