// Japanese is typed by way of a conversion. Until that is settled, keys belong to it and the text is nobody's business.
(() => {
  const converting = (event) => event.isComposing || event.keyCode === 229;
  for (const type of ["keydown", "keypress", "keyup"]) {
    addEventListener(type, (event) => {
      if (converting(event)) event.stopImmediatePropagation();
    }, true);
  }

  // ---- Forms that save themselves ----
  const FORM = ".autosave";
  const valueOf = (field) => field.inputElement?.value ?? field.value ?? "";
  const unsaved = (root) => [...root.querySelectorAll("[data-stored]")]
    .some((field) => field.isConnected && valueOf(field) !== field.dataset.stored);
  const stateOf = (part) => part.closest(FORM)?.querySelector(".save-state");

  // What is typed is sent when typing pauses, and at once when the person turns to anything else.
  const PAUSE = 1000;
  const waiting = new Map();
  const forget = (field) => {
    clearTimeout(waiting.get(field));
    waiting.delete(field);
  };
  const send = (field) => {
    forget(field);
    if (field.isConnected) field.dispatchEvent(new CustomEvent("change", { bubbles: true }));
  };
  const sendAll = () => [...waiting.keys()].forEach(send);

  addEventListener("input", (event) => {
    const field = event.target.closest?.(FORM) && event.target.closest("[data-stored]");
    if (!field) return;
    stateOf(field)?.setAttribute("data-typing", "");
    if (event.isComposing) {
      // A reading that is not converted yet is no text to keep.
      event.stopImmediatePropagation();
      return;
    }
    forget(field);
    waiting.set(field, setTimeout(() => send(field), PAUSE));
  }, true);
  addEventListener("change", (event) => {
    const field = event.isTrusted && event.target.closest?.("[data-stored]");
    if (field) forget(field);
  }, true);
  addEventListener("compositionend", (event) => {
    if (event.target.closest?.(FORM)) event.target.dispatchEvent(new Event("input", { bubbles: true, composed: true }));
  }, true);
  for (const type of ["click", "popstate", "visibilitychange"]) addEventListener(type, sendAll, true);

  // Called once something is kept: what was typed meanwhile is not.
  const settle = (state) => {
    const own = state.closest(FORM);
    if (own && !unsaved(own)) state.removeAttribute("data-typing");
  };
  window.ayumi = { ...window.ayumi, settle };

  addEventListener("beforeunload", (event) => {
    // After Vaadin's last words the text is kept in this tab; see unsaved.js.
    if (unsaved(document) && !document.querySelector(".v-system-error")) event.preventDefault();
  });

  const watch = () => {
    const connection = window.Vaadin?.connectionState;
    if (!connection) return;
    const show = (state) =>
      document.documentElement.toggleAttribute("data-offline", state === "connection-lost" || state === "reconnecting");
    connection.addStateChangeListener((_, state) => show(state));
    show(connection.state);
  };
  if (document.readyState === "complete") watch();
  else addEventListener("load", watch);
})();
