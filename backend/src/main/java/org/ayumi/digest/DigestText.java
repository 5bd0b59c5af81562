package org.ayumi.digest;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.ayumi.common.JapaneseTime;
import org.ayumi.notice.DueReports;
import org.ayumi.notice.Notice;

/** Digests as people read them. */
final class DigestText {

    private DigestText() {}

    /** A line about a notice; people of several departments are told whose it is. */
    static String news(Notice notice, boolean ofSeveral) {
        var note = notice.subject().note();
        return (ofSeveral && !notice.audience().equals(Notice.OFFICE)
                        ? "［%s］".formatted(notice.department().name())
                        : "")
                + notice.text()
                // A note may have lines of its own.
                + (note == null ? "" : "　DX戦略課より：" + note.replaceAll("\\s*\\R\\s*", "　"));
    }

    /** A line about missing reports. */
    static String due(DueReports due) {
        return "%s %s：%sまで（%s、未報告 %d件）"
                .formatted(
                        due.fiscalYear().era(),
                        due.period().label(),
                        JapaneseTime.format(due.dueOn()),
                        due.department().name(),
                        due.plans());
    }

    static String subject(LocalDate day, OutboxEntry.Content content) {
        return "【あゆみ】お知らせ %d件（%d月%d日）".formatted(content.size(), day.getMonthValue(), day.getDayOfMonth());
    }

    static String body(LocalDate day, OutboxEntry.Content content, String console) {
        var text = new StringBuilder("あゆみからのお知らせです（%s）。\n\n■ 新しいお知らせ\n".formatted(JapaneseTime.format(day)));
        text.append(lines(content.news()));
        if (content.more() > 0) {
            text.append("・ほか %d件\n".formatted(content.more()));
        }
        if (!content.due().isEmpty()) {
            text.append("\n■ これから期限を迎える報告\n").append(lines(content.due()));
        }
        return text.append("\nくわしくは、あゆみの「お知らせ」をご覧ください。\n")
                .append(console)
                .append("/notices\n\n")
                .append("このメールは、お知らせがある日に1通だけお送りしています。返信はできません。\n")
                .toString();
    }

    private static String lines(List<String> lines) {
        return lines.stream().map(line -> "・%s\n".formatted(line)).collect(Collectors.joining());
    }
}
