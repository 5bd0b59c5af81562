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
  const stateOf = (part) => part.closest(".own")?.querySelector(".save-state");

  addEventListener("input", (event) => {
    const form = event.target.closest?.(FORM);
    if (!form) return;
    stateOf(form)?.setAttribute("data-typing", "");
    // A reading that is not converted yet is no text to keep.
    if (event.isComposing) event.stopImmediatePropagation();
  }, true);
  addEventListener("compositionend", (event) => {
    if (event.target.closest?.(FORM)) event.target.dispatchEvent(new Event("input", { bubbles: true, composed: true }));
  }, true);

  // Called once something is kept: what was typed meanwhile is not.
  const settle = (state) => {
    const own = state.closest(".own");
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
