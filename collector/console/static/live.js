// The open queue tells of itself: a count in the title, a quiet announcement of what is new, and whether the page is live.
(() => {
  const title = document.title;
  let seen = null; // ids of all alerts shown so far
  let told = null; // the last confirmation read out

  const rows = () => [...document.querySelectorAll("[data-alert]")];

  const announce = (words) => {
    document.getElementById("announcement").textContent = words;
  };

  const trouble = (words) => {
    const place = document.getElementById("trouble");
    if (!place) return;
    place.hidden = !words;
    place.querySelector("p").textContent = words;
  };

  const tell = () => {
    const list = document.getElementById("queue-list");
    if (!list) return;
    const waiting = Number(list.dataset.waiting);
    document.title = waiting ? `(${waiting}) ${title}` : title;
    const known = seen;
    seen = new Set([...(known ?? []), ...rows().map((row) => row.dataset.alert)]);
    if (known === null) return;
    const fresh = rows().filter((row) => !known.has(row.dataset.alert) && row.dataset.state === "new");
    for (const row of fresh) row.classList.add("is-new");
    const said = document.getElementById("said");
    if (said.dataset.spoken && said !== told) announce(said.dataset.spoken);
    told = said;
    if (fresh.length === 0) return;
    const first = fresh[0].dataset.spoken;
    announce(fresh.length === 1 ? `New alert. ${first}` : `${fresh.length} new alerts. The first: ${first}`);
  };

  const state = (live) => {
    const sign = document.getElementById("live-sign");
    if (!sign) return;
    sign.dataset.live = String(live);
    const words = live ? "Live" : "Not live: reconnecting";
    const place = sign.querySelector("[data-words]");
    if (place.textContent !== words) place.textContent = words;
  };

  document.addEventListener("DOMContentLoaded", tell);
  document.addEventListener("htmx:afterSettle", tell);
  document.addEventListener("htmx:sseOpen", () => state(true));
  document.addEventListener("htmx:sseError", () => state(false));
  document.addEventListener("htmx:sseClose", () => state(false));
  document.addEventListener("htmx:sendError", () => {
    state(false);
    trouble("The collector does not answer. This page keeps trying; what you see may be old.");
  });
  document.addEventListener("htmx:responseError", (event) => trouble(event.detail.xhr.responseText));
  document.addEventListener("htmx:afterSwap", () => trouble(""));
})();
