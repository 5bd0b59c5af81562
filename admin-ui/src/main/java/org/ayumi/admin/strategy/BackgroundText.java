package org.ayumi.admin.strategy;

/** A part of what a year's strategy rests on. */
public record BackgroundText(BackgroundPart part, String text) {}
