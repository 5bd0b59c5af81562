package org.ayumi.security;

/** Something the person may not do; reaches the caller as {@code FORBIDDEN} with a sentence in Japanese. */
public final class AccessRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private AccessRefused(String message) {
        super(message);
    }

    /** No role of the person grants the permission. */
    public static AccessRefused lacking(Permission permission) {
        return new AccessRefused(
                switch (permission) {
                    case READ_PUBLISHED -> "閲覧する権限がありません。権限が必要な場合は、情報政策課にご相談ください。";
                    case READ_LIVE_STRATEGIES -> "公表前の戦略を見る権限がありません。";
                    case MANAGE_STRATEGIES -> "戦略を策定・公表する権限がありません。戦略はDX戦略課が策定します。";
                    case WRITE_LED_RESULTS, WRITE_ALL_RESULTS -> "実績や成果を記録する権限がありません。";
                    case SET_OFFICIAL_RATING -> "公表する評価を決める権限がありません。評価はDX戦略課が決めます。";
                    case READ_LED_REVISIONS, READ_ALL_REVISIONS -> "変更の履歴を見る権限がありません。";
                    case WRITE_OWN_PLANS -> "実行プランを入力する権限がありません。";
                    case READ_ALL_PLANS -> "ほかの所属の作成中の実行プランを見る権限がありません。";
                    case MANAGE_CYCLES -> "モニタリングの期間を管理する権限がありません。期間はDX戦略課が管理します。";
                    case MANAGE_PLANS -> "実行プランを移管する権限がありません。移管はDX戦略課が行います。";
                    case MANAGE_DEPARTMENTS -> "所属を変更する権限がありません。所属は情報政策課が管理します。";
                    case WRITE_VISION -> "ビジョンを変更する権限がありません。ビジョンはDX戦略課が変更します。";
                    case COMMENT_REPORTS -> "この報告にコメントする権限がありません。";
                    case REVIEW_PLANS -> "実行プランを確認して受理する権限がありません。受理や差戻しはDX戦略課が行います。";
                });
    }

    /** The person's departments do not lead the initiative. */
    public static AccessRefused notLed(String leadDepartmentName) {
        return new AccessRefused("この取組の所管は%sです。記録できるのは、所管課とDX戦略課です。".formatted(leadDepartmentName));
    }

    /** The plan belongs to a department the person does not. */
    public static AccessRefused notOwn(String departmentName) {
        return new AccessRefused("この実行プランの所属は%sです。入力できるのは、その所属の担当者だけです。".formatted(departmentName));
    }
}
