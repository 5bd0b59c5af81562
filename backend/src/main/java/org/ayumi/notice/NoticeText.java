package org.ayumi.notice;

import java.util.Optional;
import org.ayumi.common.JapaneseTime;
import org.ayumi.cycle.ReportPeriod;

/** Notices as sentences; they say nothing that ceases to be true while they are kept. */
final class NoticeText {

    private NoticeText() {}

    static String of(Notice notice) {
        var year = notice.fiscalYear().era();
        var title = notice.subject().title();
        var period = Optional.ofNullable(notice.subject().period())
                .map(ReportPeriod::label)
                .orElse("");
        var due = Optional.ofNullable(notice.subject().dueOn())
                .map(JapaneseTime::format)
                .orElse("");
        var department = notice.department().name();
        return switch (notice.kind()) {
            case CYCLE_OPENED -> "%sのモニタリングが始まっています。".formatted(year);
            case DUE_IN_7_DAYS -> "%s %sの報告の期限が近づきました。期限は%sです。".formatted(year, period, due);
            case DUE_IN_1_DAY -> "まもなく%s %sの報告の期限です。期限は%sです。".formatted(year, period, due);
            case OVERDUE -> "%s %sの報告が、期限の%sまでに届きませんでした。DX戦略課にご相談ください。".formatted(year, period, due);
            case EXTENDED -> "%s %sの報告の期限が、%sまで延びました。".formatted(year, period, due);
            case REOPENED -> "%s %sの報告を、%sまで受け付けます。".formatted(year, period, due);
            case REMINDER -> "%s %sの報告をお願いします。期限は%sです。".formatted(year, period, due);
            case PLAN_ACCEPTED -> "計画「%s」が受理されました。".formatted(title);
            case PLAN_RETURNED -> "計画「%s」が差し戻されました。".formatted(title);
            case REPORT_ACCEPTED -> "「%s」の%sの報告が確認されました。".formatted(title, period);
            case REPORT_RETURNED -> "「%s」の%sの報告が差し戻されました。".formatted(title, period);
            case PLANS_SUBMITTED -> "%sから、%sの計画が提出されました。".formatted(department, year);
            case REPORTS_SUBMITTED -> "%sから、%sの報告が提出されました。".formatted(department, year);
        };
    }
}
