package org.ayumi.admin.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Map;
import org.ayumi.admin.api.AyumiBackend;

/** A page of the test: it reads something when opened, something is typed into it, and a button sends it. */
@Route("test/event")
@PageTitle("試験")
@PermitAll
public class EventView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    final TextField field = new TextField("記入");
    private final transient AyumiBackend backend;

    EventView(AyumiBackend backend) {
        this.backend = backend;
        add(field, new NativeButton("送る", _ -> read()));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        switch (event.getLocation().getQueryParameters().getQueryString()) {
            case "read" -> read();
            case "break" -> throw new IllegalArgumentException("a defect");
            default -> {}
        }
    }

    private void read() {
        backend.retrieve("vision/vision", Map.of(), "vision", Map.class);
    }
}
