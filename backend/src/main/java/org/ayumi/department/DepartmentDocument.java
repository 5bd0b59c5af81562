package org.ayumi.department;

import org.bson.codecs.pojo.annotations.BsonId;

/**
 * A department as it is stored.
 *
 * @param code the document's {@code _id}
 * @param position its place in the order of the organisation, from 0
 * @param department the content
 */
public record DepartmentDocument(@BsonId String code, int position, Department department) {}
