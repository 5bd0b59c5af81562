package org.ayumi.admin.live.ui;

import com.vaadin.flow.component.Component;
import java.util.function.Consumer;

/** Where somebody is on a page whose content is made anew: what has the focus, and what is unfolded. */
record KeptPlace(Component within) {

    private static final String IN_USE = """
            const page = this.parentElement;
            const inUse = () => {
              let active = document.activeElement;
              if (!page?.contains(active)) return false;
              while (active.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
              return active.matches('textarea, input:not([type=button], [type=checkbox], [type=radio])');
            };
            """;

    /** Keeps an eye on it in the browser, as the old content is gone by the time the new one is there. */
    void watch() {
        within.getElement().executeJs("""
                const page = this.parentElement;
                const place = this.place = {focused: '', unfolded: new Set()};
                const nameOf = fold => fold.querySelector('summary')?.textContent ?? '';
                page.addEventListener('focusin', event => place.focused = event.target.id ?? '');
                page.addEventListener('toggle', event => event.target.open
                    ? place.unfolded.add(nameOf(event.target))
                    : place.unfolded.delete(nameOf(event.target)), true);
                place.restore = () => {
                  for (const fold of page.querySelectorAll('details')) {
                    if (place.unfolded.has(nameOf(fold))) fold.open = true;
                  }
                };
                """);
    }

    /** Goes back there, where it still is. */
    void restore() {
        within.getElement().executeJs("""
                const place = this.place;
                if (!place) return;
                place.restore();
                if (place.focused && document.activeElement === document.body) {
                  document.getElementById(place.focused)?.focus({preventScroll: true});
                }
                """);
    }

    /** Tells whether a field of the page is being typed into, as far as is known; after a while, in a request. */
    void isInUse(Consumer<Boolean> told) {
        within.getElement()
                .executeJs(IN_USE + "return inUse();")
                .then(Boolean.class, told::accept, failed -> told.accept(true));
    }

    /** Goes on once no field of the page is being typed into; in a request. */
    void whenFree(Runnable next) {
        within.getElement().executeJs(IN_USE + """
                if (!inUse()) return true;
                return new Promise(resolve => {
                  const leave = () => setTimeout(() => {
                    if (inUse()) return;
                    document.removeEventListener('focusout', leave);
                    resolve(true);
                  });
                  document.addEventListener('focusout', leave);
                });
                """).then(Boolean.class, free -> next.run(), failed -> next.run());
    }
}
