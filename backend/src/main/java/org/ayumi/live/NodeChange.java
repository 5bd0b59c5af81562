package org.ayumi.live;

/**
 * That something has a version; the fields of {@code NodeChange}.
 *
 * @param id its global id
 * @param version the version that stands
 */
public record NodeChange(String id, int version) {}
