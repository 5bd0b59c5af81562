// What was typed outlives a page whose session has ended: it is kept in this tab, and shown again after signing in.
(() => {
  const KEY = "ayumi-unsaved";
  const LAST_WORDS = ".v-system-error";
  const FIELDS = ["text-field", "text-area", "number-field", "integer-field", "combo-box", "date-picker", "select",
    "radio-group", "checkbox-group"].map((name) => "vaadin-" + name).join();
  const texts = () => document.getElementById("script-texts")?.dataset ?? {};
  const lastWords = () => document.querySelector(LAST_WORDS);

  const element = (tag, text, className) => {
    const made = Object.assign(document.createElement(tag), { textContent: text ?? "" });
    if (className) made.className = className;
    return made;
  };

  const valueOf = (field) => {
    if (field.localName.endsWith("-group")) {
      return [...field.querySelectorAll("[checked]")].map((choice) => choice.textContent.trim()).join("、");
    }
    const value = field.localName === "vaadin-select"
      ? field.querySelector("[slot=value]")?.textContent
      : field.inputElement?.value ?? field.value;
    return (value ?? "").trim();
  };

  // On a page of several forms the field alone does not say where the text belongs.
  const labelOf = (field) => [field.closest("[data-form]")?.dataset.form, field.label || field.accessibleName]
    .filter(Boolean).join("：");

  const keep = () => {
    const dialog = [...document.querySelectorAll("vaadin-dialog[opened]:not(.problem)")].at(-1);
    const fields = [...(dialog ?? document.querySelector("main"))?.querySelectorAll(FIELDS) ?? []]
      .filter((field) => !field.closest(".filters"))
      // What a form has saved by itself needs no second place.
      .filter((field) => (field.closest(".autosave") ? field.dataset.stored !== undefined : true))
      .filter((field) => field.dataset.stored === undefined || field.dataset.stored !== field.inputElement?.value)
      .map((field) => ({ label: labelOf(field), value: valueOf(field) }))
      .filter(({ value }) => value);
    if (!fields.length) return;
    const heading = dialog?.headerTitle ?? document.querySelector("h1")?.textContent ?? "";
    try { sessionStorage.setItem(KEY, JSON.stringify({ heading, fields })); } catch { /* it is still on the screen */ }
  };

  // Vaadin's last words, such as those of an ended session, would reload the page at any click on them and at Escape.
  const stay = () => {
    const words = lastWords();
    if (!words || words.hasAttribute("role")) return;
    words.setAttribute("role", "alert");
    words.append(Object.assign(element("button", texts().reopen, "btn"), { type: "button" }));
    // An open dialog is drawn over everything else, and takes every click.
    words.style.pointerEvents = "auto";
    words.popover = "manual";
    words.showPopover();
    keep();
  };
  new MutationObserver(stay).observe(document.documentElement, { childList: true, subtree: true });

  addEventListener("click", (event) => {
    if (!event.target.closest?.(LAST_WORDS)) return;
    event.stopImmediatePropagation();
    if (event.target.closest("button")) {
      keep();
      location.reload();
    }
  }, true);
  addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !lastWords()) return;
    event.stopImmediatePropagation();
    event.preventDefault();
    lastWords().querySelector("button")?.focus();
  }, true);
  addEventListener("pagehide", () => { if (lastWords()) keep(); });

  const field = ({ label, value }) => {
    const shown = element("dd");
    shown.append(element("span", value));
    // Browsers give the clipboard to secure pages only; elsewhere the text is marked by hand.
    if (navigator.clipboard) {
      const copy = element("button", texts().copy, "quiet");
      copy.setAttribute("aria-label", `${label} ${texts().copy}`);
      copy.addEventListener("click", async () => {
        await navigator.clipboard.writeText(value);
        copy.textContent = texts().copied;
      });
      shown.append(copy);
    }
    return [element("dt", label), shown];
  };

  const show = () => {
    let kept;
    try { kept = JSON.parse(sessionStorage.getItem(KEY)); } catch { /* nothing is kept here */ }
    if (!kept || !texts().unsaved) return;
    const panel = element("aside", "", "unsaved");
    const list = element("dl");
    list.append(...kept.fields.flatMap(field));
    const done = element("button", texts().discard, "quiet");
    done.addEventListener("click", () => {
      sessionStorage.removeItem(KEY);
      panel.remove();
    });
    panel.setAttribute("aria-label", texts().unsaved);
    const fold = element("details");
    fold.open = true;
    fold.append(element("summary", texts().unsaved), element("p", kept.heading), element("p", texts().hint), list, done);
    panel.append(fold);
    panel.popover = "manual";
    document.body.append(panel);
    panel.showPopover();
    // A dialog that opens is drawn over it; the text is wanted beside the form.
    new MutationObserver(() => requestAnimationFrame(() => {
      if (!panel.isConnected) return;
      // Folded where there is no room for both.
      if (innerWidth < 1200) fold.open = false;
      panel.hidePopover();
      panel.showPopover();
    })).observe(document.body, { subtree: true, attributeFilter: ["opened"] });
  };
  addEventListener("DOMContentLoaded", show);
  // The next person at this window has no business with it.
  addEventListener("click", (event) => {
    if (event.target.closest?.(".sign-out")) sessionStorage.removeItem(KEY);
  }, true);

  customElements.whenDefined("vaadin-connection-indicator").then(() => {
    const speak = () => {
      const indicator = document.querySelector("vaadin-connection-indicator");
      if (indicator && texts().online) indicator.onlineText = texts().online;
    };
    speak();
    addEventListener("load", speak);
  });
})();
