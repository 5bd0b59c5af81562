package org.ayumi.vision;

import org.bson.codecs.pojo.annotations.BsonId;

/**
 * The vision as it is stored: there is one.
 *
 * @param id always {@value #ID}
 * @param vision the content
 */
public record VisionDocument(@BsonId String id, Vision vision) {

    static final String ID = "dx-vision";
}
