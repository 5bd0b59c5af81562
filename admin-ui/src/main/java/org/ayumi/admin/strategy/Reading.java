package org.ayumi.admin.strategy;

/** One reading of something the documents print differently. */
public record Reading(String text, boolean used, Source source) {}
