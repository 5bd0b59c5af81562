package org.ayumi.admin.strategy;

import java.util.List;

/** A strategic theme (戦略テーマ) with its initiatives, in order. */
public record Theme(int number, String title, List<InitiativeEntry> initiatives) {}
