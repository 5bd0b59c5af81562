package org.ayumi.admin.shell;

import java.util.Locale;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the console speaks.
 *
 * @param locale the language of its texts; the strategies themselves are Japanese in any case
 */
@ConfigurationProperties("ayumi")
record ShellSettings(@DefaultValue("ja") Locale locale) {}
