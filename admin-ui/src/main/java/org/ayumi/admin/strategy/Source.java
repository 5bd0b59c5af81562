package org.ayumi.admin.strategy;

/** Where a figure stands: a published document and the place in it (出典). */
public record Source(String document, String locator) {}
