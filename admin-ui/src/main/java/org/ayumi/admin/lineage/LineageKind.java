package org.ayumi.admin.lineage;

/** What became of an initiative; each has a shape of its own, so that it is told without colour. */
public enum LineageKind {
    /** 継続 */
    CONTINUED("●"),
    /** 名称変更 */
    RENAMED("◆"),
    /** 統合 */
    MERGED("▲"),
    /** 分割 */
    SPLIT("▼"),
    /** 終了 */
    ENDED("■"),
    /** 新規 */
    NEW("★");

    private final String shape;

    LineageKind(String shape) {
        this.shape = shape;
    }

    /** Its shape. */
    public String shape() {
        return shape;
    }
}
