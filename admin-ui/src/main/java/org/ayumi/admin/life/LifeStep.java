package org.ayumi.admin.life;

/** What the DX office does with a year. */
public enum LifeStep {
    /** 公表する */
    PUBLISH("life/publish", "publishStrategy", false),
    /** 改定版を公表する */
    REVISE("life/publish", "publishStrategy", true),
    /** 成果の取りまとめを始める */
    BEGIN_CLOSING("life/begin-closing", "beginClosing", false),
    /** 確定する */
    CLOSE("life/close", "closeStrategy", false),
    /** 確定を取り消す */
    REOPEN("life/reopen", "reopenStrategy", true),
    /** 取りまとめを取り消す */
    RESUME("life/reopen", "reopenStrategy", true);

    private final String document;
    private final String field;
    private final boolean reasoned;

    LifeStep(String document, String field, boolean reasoned) {
        this.document = document;
        this.field = field;
        this.reasoned = reasoned;
    }

    String document() {
        return document;
    }

    String field() {
        return field;
    }

    /** Whether it needs a reason. */
    public boolean reasoned() {
        return reasoned;
    }
}
