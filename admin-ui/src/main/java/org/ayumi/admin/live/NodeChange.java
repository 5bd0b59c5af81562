package org.ayumi.admin.live;

/** That something has a version. */
public record NodeChange(String id, int version) {}
