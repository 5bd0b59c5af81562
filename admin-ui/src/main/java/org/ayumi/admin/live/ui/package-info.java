/**
 * Pages that show what others change while they are open; may use {@code api}, {@code live} and {@code common.ui}.
 *
 * <p>A view takes {@link org.ayumi.admin.live.ui.LiveLines} in its constructor, makes one line of it and adds it where a
 * sentence about changes belongs, above its content. Each time the view shows something it tells the line which ids at
 * which versions:
 *
 * <pre>{@code
 * line = lines.over(() -> show(api.getInitiative(id)));
 * add(line, content);
 * …
 * line.shows(initiative.id(), initiative.version());
 * }</pre>
 *
 * <p>The line does the rest for as long as it is attached. When somebody else changes what is shown, it has the view read
 * again, with the rights of whoever looks, and says who changed it. While a dialog is open it touches nothing and offers the
 * newest state in another window; the view reads again when that is over. So it does where somebody types into the page
 * itself, which has said so with {@link org.ayumi.admin.live.ui.LiveLine#keepingWhile}; there what is typed can also be
 * put aside as a draft to read again. Changes of the same session are not announced.
 *
 * <p>Pages of lists and figures, which show a little of much, take a {@link org.ayumi.admin.live.ui.YearLine} instead.
 */
@NullMarked
package org.ayumi.admin.live.ui;

import org.jspecify.annotations.NullMarked;
