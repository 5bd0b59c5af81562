package org.ayumi.file;

/** A file that is not accepted; reaches the person who sent it as a sentence in Japanese. */
public final class FileRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final long MEGABYTE = 1024L * 1024;

    /** Why, stable, for programs. */
    public enum Reason {
        /** The request holds no file. */
        NO_FILE,
        /** Nothing is in it. */
        EMPTY_FILE,
        /** More than {@link StoredFile#MOST_BYTES}. */
        TOO_LARGE,
        /** What is inside is of no accepted type. */
        TYPE_NOT_ALLOWED,
        /** The name says something else than what is inside. */
        NAME_MISMATCH,
        /** It cannot be read to its end. */
        DAMAGED,
        /** It cannot be looked into. */
        PROTECTED,
        /** It can do something by itself, or carries another file. */
        ACTIVE_CONTENT,
        /** Unpacked it is far too large. */
        EXPANDS_TOO_FAR,
        /** The person has many uploads that belong to nothing yet. */
        TOO_MANY,
        /** Too many files are being looked at now. */
        BUSY
    }

    private final Reason reason;

    private FileRefused(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }

    /** The request holds no file. */
    public static FileRefused missing() {
        return new FileRefused(Reason.NO_FILE, "ファイルが見つかりません。1件のファイルを選んで送ってください。");
    }

    /** More bytes than allowed. */
    public static FileRefused tooLarge() {
        return new FileRefused(
                Reason.TOO_LARGE,
                "ファイルが大きすぎます（上限 %d MB）。小さくするか、分けてから選び直してください。".formatted(StoredFile.MOST_BYTES / MEGABYTE));
    }

    static FileRefused empty() {
        return new FileRefused(Reason.EMPTY_FILE, "ファイルが空です。中身のあるファイルを選んでください。");
    }

    static FileRefused notAllowed() {
        return new FileRefused(
                Reason.TYPE_NOT_ALLOWED, "この種類のファイルは受け付けていません。受け付けているのは、%sです。".formatted(FileType.allowed()));
    }

    static FileRefused misnamed(String name, FileType type) {
        return new FileRefused(
                Reason.NAME_MISMATCH,
                "「%s」の中身は%sで、ファイル名の末尾と合っていません。元のファイルを確かめて、選び直してください。".formatted(name, type.label()));
    }

    static FileRefused damaged() {
        return new FileRefused(Reason.DAMAGED, "ファイルが途中で切れているか、壊れています。元のファイルを開けるか確かめて、選び直してください。");
    }

    static FileRefused unreadable() {
        return new FileRefused(
                Reason.PROTECTED,
                "パスワードなどで保護されたファイルと、古い形式のOffice文書は、中を確かめられないため受け付けていません。保護を外すか、新しい形式で保存してから選び直してください。");
    }

    static FileRefused active(String what) {
        return new FileRefused(
                Reason.ACTIVE_CONTENT, "%sを含むファイルは受け付けていません。取り除いて保存するか、PDFに印刷してから選び直してください。".formatted(what));
    }

    static FileRefused expandsTooFar() {
        return new FileRefused(Reason.EXPANDS_TOO_FAR, "展開すると大きくなりすぎるファイルのため、受け付けられません。内容を減らしてから選び直してください。");
    }

    static FileRefused tooMany(int most) {
        return new FileRefused(Reason.TOO_MANY, "まだ使われていないアップロードが%d件あります。添付を済ませるか、明日以降にもう一度お試しください。".formatted(most));
    }

    static FileRefused busy() {
        return new FileRefused(Reason.BUSY, "アップロードが混み合っています。少し待ってから、もう一度お試しください。");
    }
}
