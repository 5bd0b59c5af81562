package org.ayumi.file;

/** A feature that takes files over: it decides who may read them and whether they are still wanted. */
public interface FileHolder {

    /** The kind of its claims. */
    String kind();

    /** Whether the current person may read the file. */
    boolean mayRead(FileClaim claim, FileId file);

    /** Whether what was claimed names the file; asked, without a person, about files whose claim was never settled. */
    boolean names(FileClaim claim, FileId file);
}
