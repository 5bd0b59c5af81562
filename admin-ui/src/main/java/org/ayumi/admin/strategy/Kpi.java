package org.ayumi.admin.strategy;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A published KPI line (目標・指標); one line can hold several measures. */
public record Kpi(String label, @Nullable String note, List<Measure> measures) {}
