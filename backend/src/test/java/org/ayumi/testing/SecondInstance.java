package org.ayumi.testing;

import org.ayumi.Backend;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Another instance of the backend on the same store, which knows of the first only what stands there. */
public final class SecondInstance implements AutoCloseable {

    private final ConfigurableApplicationContext context = new SpringApplicationBuilder(Backend.class)
            .web(WebApplicationType.SERVLET)
            .initializers(new RunningBackend.Surroundings())
            .run("--server.port=0");

    /** Asks it over HTTP. */
    public Api api() {
        return new Api(context.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
    }

    @Override
    public void close() {
        context.close();
    }
}
