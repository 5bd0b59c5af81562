package org.ayumi.digest;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import org.ayumi.member.Members;
import org.ayumi.member.MembersOf;
import org.ayumi.notice.NoticeNews;
import org.ayumi.testing.Api;
import org.ayumi.testing.BackendTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.mail.autoconfigure.MailSenderAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ApplicationContext;
import org.springframework.mail.javamail.JavaMailSender;

/** Mail where a server is named, and nothing at all where none is. */
@BackendTest
class MailSettingsTest {

    @Autowired
    private ApplicationContext backend;

    @Autowired
    private Api api;

    @Autowired
    private MongoDatabase database;

    @Autowired
    private NoticeNews news;

    @EnableConfigurationProperties(DigestSettings.class)
    static class Settings {}

    @Test
    void withoutAServerThereIsNoMailAndNoErrorAndTheBackendIsWell() {
        assertThat(backend.getBeansOfType(JavaMailSender.class)).isEmpty();
        assertThat(backend.getBeansOfType(DigestClockwork.class)).isEmpty();
        var health = api.send("/actuator/health", request -> request.GET());
        assertThat(health.status()).isEqualTo(200);
        assertThat(health.body().path("status").asString()).isEqualTo("UP");
    }

    @Test
    void anEmptyNameIsNoServer() {
        runner("spring.mail.host=")
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(DigestClockwork.class));
    }

    @Test
    void aServerAndASenderMakeMail() {
        runner("spring.mail.host=127.0.0.1", "spring.mail.port=1", "ayumi.mail.from=ayumi@city.example.jp")
                .run(context -> assertThat(context).hasNotFailed().hasSingleBean(DigestClockwork.class));
    }

    @Test
    void aServerWithoutSenderStopsTheStartAndSaysWhatIsMissing() {
        for (var from : new String[] {"", "nobody", "a@b.jp\r\nBcc: c@d.jp"}) {
            runner("spring.mail.host=127.0.0.1", "ayumi.mail.from=" + from)
                    .run(context -> assertThat(context)
                            .getFailure()
                            .rootCause()
                            .satisfies(cause -> assertThat(context.getStartupFailure())
                                    .hasStackTraceContaining("AYUMI_MAIL_FROM")));
        }
    }

    @Test
    void whetherAMailServerAnswersIsNoMatterOfHealth() {
        assertThat(backend.getEnvironment().getProperty("management.health.mail.enabled"))
                .isEqualTo("false");
        assertThat(backend.getEnvironment().getProperty("spring.mail.properties.mail.smtp.timeout"))
                .isEqualTo("30000");
    }

    private ApplicationContextRunner runner(String... properties) {
        return new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(MailSenderAutoConfiguration.class))
                .withUserConfiguration(Settings.class, DigestConfiguration.class)
                .withBean(NoticeNews.class, () -> news)
                .withBean(Members.class, () -> MembersOf.realm("http://127.0.0.1:1/realms/ayumi"))
                .withBean(Outbox.class, () -> new Outbox(database))
                .withBean(DigestMark.class, () -> new DigestMark(database))
                .withBean(Clock.class, Clock::systemUTC)
                .withPropertyValues(properties);
    }
}
