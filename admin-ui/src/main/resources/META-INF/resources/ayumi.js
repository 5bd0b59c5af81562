// Runs before anything is drawn: the theme a person chose, kept in this browser.
(() => {
  const KEY = "ayumi-theme";
  const root = document.documentElement;
  const chosen = () => {
    try { return localStorage.getItem(KEY) || "auto"; } catch { return "auto"; }
  };
  const apply = (choice) => {
    if (choice === "light" || choice === "dark") root.dataset.theme = choice;
    else delete root.dataset.theme;
  };
  apply(chosen());

  document.addEventListener("change", (event) => {
    if (!event.target.matches?.("select[data-theme-choice]")) return;
    try { localStorage.setItem(KEY, event.target.value); } catch { /* the choice lasts as long as the page */ }
    apply(event.target.value);
  });

  // Base-relative addresses make "#content" another page, so the skip link moves the focus itself.
  document.addEventListener("click", (event) => {
    if (!event.target.closest?.("a.skip")) return;
    event.preventDefault();
    document.querySelector("main")?.focus();
  });

  // Said aloud where a screen reader is used: the connection, and that it is back.
  customElements.whenDefined("vaadin-connection-indicator").then(() => {
    const announce = () => document.querySelector("vaadin-connection-indicator")?.setAttribute("role", "status");
    announce();
    addEventListener("load", announce);
  });

  window.ayumi = { theme: chosen };
})();
