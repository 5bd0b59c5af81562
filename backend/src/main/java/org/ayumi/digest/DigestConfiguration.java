package org.ayumi.digest;

import java.time.Clock;
import org.ayumi.member.Members;
import org.ayumi.notice.NoticeNews;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;

/** Mail only where an SMTP server is named; an empty name is none. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnExpression("!'${spring.mail.host:}'.isBlank()")
class DigestConfiguration {

    @Bean
    DigestClockwork digestClockwork(
            NoticeNews news,
            Members members,
            Outbox outbox,
            DigestMark mark,
            DigestSettings settings,
            JavaMailSender mail,
            Clock clock) {
        var checked = settings.checked();
        return new DigestClockwork(
                new DigestComposer(news, members, outbox, mark, checked, clock),
                new DigestSender(mail, outbox, checked, clock));
    }
}
