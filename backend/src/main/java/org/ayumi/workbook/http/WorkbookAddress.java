package org.ayumi.workbook.http;

import org.ayumi.graphql.BesideGraphQl;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where workbooks go out. */
@Configuration(proxyBeanMethods = false)
class WorkbookAddress {

    @Bean
    BesideGraphQl workbooksBesideGraphQl() {
        return new BesideGraphQl(WorkbookController.PATH, false);
    }
}
