// Single keys press the button that is marked with them. They never do while something is typed or converted, while a
// dialog is open, together with other keys, or where a person has turned them off in this browser.
(() => {
  const KEY = "ayumi-shortcuts";
  const TYPED_INTO = "input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable], "
    + "vaadin-combo-box, vaadin-select, vaadin-date-picker";
  const wanted = () => {
    try { return localStorage.getItem(KEY) !== "off"; } catch { return true; }
  };
  const isTyping = (event) => event.composedPath().some((target) => target.matches?.(TYPED_INTO));

  addEventListener("keydown", (event) => {
    // 229: the key belongs to the conversion of Japanese input; some browsers say so in this way only.
    if (event.isComposing || event.keyCode === 229 || event.defaultPrevented || event.repeat) return;
    if (event.ctrlKey || event.metaKey || event.altKey || !wanted() || isTyping(event)) return;
    if (document.querySelector("vaadin-dialog[opened], vaadin-select[opened]")) return;
    const button = [...document.querySelectorAll("main [data-key]")]
      .find((candidate) => candidate.dataset.key === event.key.toLowerCase() && candidate.checkVisibility());
    if (!button || button.disabled) return;
    event.preventDefault();
    button.click();
  });

  document.addEventListener("change", (event) => {
    if (!event.target.matches?.("input[data-shortcuts]")) return;
    try { localStorage.setItem(KEY, event.target.checked ? "on" : "off"); } catch { /* it lasts as long as the page */ }
  });

  window.ayumi = Object.assign(window.ayumi ?? {}, { shortcuts: wanted });
})();
