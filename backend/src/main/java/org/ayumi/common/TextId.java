package org.ayumi.common;

/** An id that is one text; stored and exchanged as that text. */
public interface TextId {

    /** The id's text. */
    String value();
}
