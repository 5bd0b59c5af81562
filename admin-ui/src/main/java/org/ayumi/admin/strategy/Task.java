package org.ayumi.admin.strategy;

import org.jspecify.annotations.Nullable;

/** A main task (主なタスク). */
public record Task(String title, @Nullable String group) {}
