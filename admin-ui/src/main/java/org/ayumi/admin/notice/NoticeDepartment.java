package org.ayumi.admin.notice;

/** A department as notices name it. */
public record NoticeDepartment(String code, String name) {}
