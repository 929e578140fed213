// A one-time link carries its secret after the #, which no browser sends. Take it into the form, and out of the address bar.
(() => {
  document.addEventListener("DOMContentLoaded", () => {
    const secret = window.location.hash.slice(1);
    const field = document.getElementById("link");
    if (!secret || !field) return;
    field.value = secret;
    field.closest("[data-link-field]").hidden = true;
    window.history.replaceState(null, "", window.location.pathname);
  });
})();
