package org.ayumi.admin.vision;

import java.util.List;
import org.ayumi.admin.strategy.Discrepancy;
import org.ayumi.admin.strategy.Source;

/** The municipality's DX vision. */
public record Vision(
        String title,
        String adopted,
        String townVision,
        Source source,
        List<Promise> promises,
        List<Aim> aims,
        List<GlossaryTerm> glossary,
        List<Discrepancy> discrepancies) {}
