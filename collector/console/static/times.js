// Times are sent in UTC and shown in the reader's own hour; the relative ones keep telling the truth while the page stays open.
// The sentences are those of collector/console/words.py.
(() => {
  const exact = new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeStyle: "short" });
  const day = new Intl.DateTimeFormat("en-GB", { weekday: "short", day: "numeric", month: "short", hour: "2-digit", minute: "2-digit" });
  const clock = new Intl.DateTimeFormat("en-GB", { timeStyle: "short" });

  const span = (milliseconds) => {
    const minutes = Math.floor(milliseconds / 60000);
    if (minutes < 1) return "under a minute";
    if (minutes < 60) return `${minutes} min`;
    const hours = Math.floor(minutes / 60);
    if (hours < 24) return minutes % 60 ? `${hours} h ${minutes % 60} min` : `${hours} h`;
    const days = Math.floor(hours / 24);
    return days === 1 ? "1 day" : `${days} days`;
  };

  const say = {
    due: (at, now) => (at > now ? `due in ${span(at - now)}` : `overdue by ${span(now - at)}`),
    ago: (at, now) => (now - at < 60000 ? "just now" : `${span(now - at)} ago`),
    exact: (at) => exact.format(at),
    moment: (at, now) => (new Date(at).toDateString() === new Date(now).toDateString() ? clock : day).format(at),
  };

  let ahead = 0; // how far the collector's clock is ahead of this machine's: a wrong clock here must not move a deadline

  const tell = () => {
    const now = Date.now() + ahead;
    for (const element of document.querySelectorAll("time[data-say]")) {
      const at = Date.parse(element.dateTime);
      const words = say[element.dataset.say](at, now);
      if (element.textContent !== words) element.textContent = words;
      element.title = exact.format(at);
      if (element.dataset.say === "due") element.classList.toggle("is-overdue", at <= now);
    }
  };

  document.addEventListener("DOMContentLoaded", () => {
    ahead = Date.parse(document.body.dataset.now) - Date.now();
    tell();
  });
  document.addEventListener("htmx:afterSwap", tell);
  setInterval(tell, 5000);
})();
