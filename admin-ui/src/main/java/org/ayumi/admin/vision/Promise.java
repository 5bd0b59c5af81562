package org.ayumi.admin.vision;

/** One of the three promises. */
public record Promise(int number, String title) {}
