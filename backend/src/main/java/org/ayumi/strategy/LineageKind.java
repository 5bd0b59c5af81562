package org.ayumi.strategy;

/** What became of an initiative from one year to the next. */
public enum LineageKind {
    /** 継続. */
    CONTINUED("継続"),
    /** 名称変更: continued under another title. */
    RENAMED("名称変更"),
    /** 統合: several became one. */
    MERGED("統合"),
    /** 分割: one became several. */
    SPLIT("分割"),
    /** 終了: not continued. */
    ENDED("終了"),
    /** 新規: begun this year. */
    NEW("新規");

    private final String label;

    LineageKind(String label) {
        this.label = label;
    }

    /** As people call it. */
    public String label() {
        return label;
    }
}
