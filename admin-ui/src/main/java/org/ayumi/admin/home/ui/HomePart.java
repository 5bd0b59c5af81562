package org.ayumi.admin.home.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.ayumi.admin.home.HomePage;
import org.ayumi.admin.home.HomeYear;

/**
 * What another feature has to say on the first page: what it expects of the person now. Implemented by beans, which are
 * asked in the order of their {@link org.springframework.core.annotation.Order}; all of them stand before the year's own
 * cards.
 */
public interface HomePart {

    /** Its card for this person; empty, and without a question to the backend, where it does not concern them. */
    Optional<Component> show(HomePage page, HomeYear year);
}
