package org.ayumi.admin.testing;

import static org.awaitility.Awaitility.await;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ayumi.admin.ConsoleApplication;
import org.ayumi.admin.api.AccessTokens;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.node.BooleanNode;

/** A test of views without a browser: the whole console over a {@link FakeBackend}, with somebody signed in. */
@SpringBootTest(classes = {ConsoleApplication.class, ConsoleTest.SignedIn.class})
@WithMockUser
public abstract class ConsoleTest extends SpringBrowserlessTest {

    /** Answers as told; it starts every test with {@link People#dx()} and the years 2025 and 2024. */
    protected static final FakeBackend BACKEND = FakeBackend.start();

    /** Every page also asks how many notices are unread. */
    protected static final int BELL = 1;

    /** What the sign-in gives; a test may let it fail. */
    @Autowired
    protected GivenTokens tokens;

    /** What is kept of the forms in this test. */
    protected FakeDrafts drafts = new FakeDrafts(BACKEND);

    @DynamicPropertySource
    static void backendAddress(DynamicPropertyRegistry properties) {
        properties.add("ayumi.backend-url", BACKEND::url);
    }

    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        tokens.last();
        BACKEND.reset();
        drafts = new FakeDrafts(BACKEND);
        openBrowser(People.dx());
    }

    /** Makes this person the viewer, in a browser of their own. */
    protected final void signedInAs(Map<String, Object> person) {
        cleanVaadinEnvironment();
        openBrowser(person);
    }

    private void openBrowser(Map<String, Object> person) {
        // Every test begins at home, which is no part of most of them: there is nothing to show there yet.
        BACKEND.answers("viewer", person).answers("strategies", null);
        super.initVaadinEnvironment();
        BACKEND.answers(
                "strategies",
                List.of(Map.of("fiscalYear", 2025, "era", "令和7年度"), Map.of("fiscalYear", 2024, "era", "令和6年度")));
    }

    /** Opens an address of the console, such as {@code years/2025}. */
    protected final void open(String address) {
        var location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    /** What other threads have for the page arrives. */
    protected final void receive() {
        var session = UI.getCurrent().getSession();
        session.getService().runPendingAccessTasks(session);
        roundTrip();
    }

    /** All text on the screen, in the order of the tree. */
    protected final String screen() {
        receive();
        return text(UI.getCurrent());
    }

    /** Answers as a browser when the page asks whether a field of it is being typed into; waits until it does. */
    protected final void answersThatAFieldIsInUse(boolean inUse) {
        await().pollInSameThread().until(() -> {
            receive();
            var asked = UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations().stream()
                    .filter(each -> each.getInvocation().getExpression().contains("return active.matches("))
                    .toList();
            asked.forEach(each -> each.complete(BooleanNode.valueOf(inUse)));
            return !asked.isEmpty();
        });
    }

    private static String text(Component component) {
        if (!component.isVisible()) {
            return "";
        }
        String own = component.getElement().getTextRecursively();
        return own
                + component
                        .getChildren()
                        .filter(child -> !own.contains(child.getElement().getTextRecursively()))
                        .map(ConsoleTest::text)
                        .collect(Collectors.joining(" "));
    }

    @TestConfiguration
    static class SignedIn {
        @Bean
        @Primary
        GivenTokens givenTokens() {
            return new GivenTokens();
        }
    }

    /** Tokens without a sign-in service. */
    public static final class GivenTokens implements AccessTokens {

        private volatile RuntimeException failure = new IllegalStateException("not told yet");
        private volatile boolean failing;

        /** They are valid. */
        public void last() {
            failing = false;
        }

        /** Asking for one ends with this. */
        public void failWith(RuntimeException newFailure) {
            failure = newFailure;
            failing = true;
        }

        @Override
        public String current() {
            if (failing) {
                throw failure;
            }
            return "a-token";
        }
    }
}
