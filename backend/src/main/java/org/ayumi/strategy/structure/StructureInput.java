package org.ayumi.strategy.structure;

import java.util.List;
import org.ayumi.common.FiscalYear;
import org.ayumi.common.Required;
import org.jspecify.annotations.Nullable;

/** A change of which initiatives a year has, as it arrives: unchecked. */
public sealed interface StructureInput {

    /** The version of the year's frame the person has seen. */
    int expectedVersion();

    /** An initiative with the version of it the person has seen. */
    record Seen(String id, int expectedVersion) {}

    /**
     * A new initiative at the end of a theme.
     *
     * @param theme the theme's number
     * @param aims numbers of the aims it serves
     * @param leadDepartment the code of the department that leads it
     * @param number its number in the year; null where its place tells it
     */
    record Add(
            FiscalYear fiscalYear,
            int expectedVersion,
            int theme,
            String title,
            String summary,
            List<Integer> aims,
            String leadDepartment,
            @Nullable Integer number)
            implements StructureInput {

        /** Copies the aims. */
        public Add {
            aims = Required.list(aims);
        }
    }

    /** An initiative that is not to go on. */
    record End(Seen initiative, int expectedVersion, String reason) implements StructureInput {}

    /**
     * Initiatives that are to go on as one of them.
     *
     * @param into the one that stays
     * @param merged those that go into it
     */
    record Merge(
            Seen into,
            List<Seen> merged,
            int expectedVersion,
            @Nullable String reason) implements StructureInput {

        /** Copies the merged ones. */
        public Merge {
            merged = Required.list(merged);
        }
    }

    /**
     * An initiative out of which others are made beside it.
     *
     * @param parts what is made of it; what no part takes stays with it
     */
    record Split(
            Seen initiative,
            List<Part> parts,
            int expectedVersion,
            @Nullable String reason) implements StructureInput {

        /** Copies the parts. */
        public Split {
            parts = Required.list(parts);
        }
    }

    /**
     * An initiative made out of another one.
     *
     * @param kpis the places of the KPI lines it takes, from 1, as the whole one has them
     */
    record Part(String title, String summary, List<Integer> kpis) {

        /** Copies the lines. */
        public Part {
            kpis = Required.list(kpis);
        }
    }
}
