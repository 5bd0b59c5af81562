package org.ayumi.admin.strategy;

/** A strategic theme (戦略テーマ) as an initiative names it. */
public record ThemeName(int number, String title) {}
