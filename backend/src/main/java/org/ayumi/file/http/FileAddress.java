package org.ayumi.file.http;

import org.ayumi.graphql.BesideGraphQl;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where files come in. */
@Configuration(proxyBeanMethods = false)
class FileAddress {

    @Bean
    BesideGraphQl filesBesideGraphQl() {
        return new BesideGraphQl(FileController.PATH, true);
    }

    /** Who asks first ({@code Expect: 100-continue}) is told to go on only when the body is wanted. */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> continueWhenRead() {
        return factory ->
                factory.addConnectorCustomizers(connector -> connector.setProperty("continueResponseTiming", "onRead"));
    }
}
