package org.ayumi.vision.graphql;

import java.util.List;
import org.ayumi.common.Discrepancy;
import org.ayumi.common.FiscalYear;
import org.ayumi.common.Source;
import org.ayumi.graphql.GlobalId;
import org.ayumi.security.Permission;
import org.ayumi.security.Person;
import org.ayumi.vision.Aim;
import org.ayumi.vision.GlossaryTerm;
import org.ayumi.vision.PlanHierarchy;
import org.ayumi.vision.PlanLevel;
import org.ayumi.vision.PlanLevelKind;
import org.ayumi.vision.Promise;
import org.ayumi.vision.Vision;
import org.ayumi.vision.VisionDocument;
import org.ayumi.vision.VisionPart;
import org.jspecify.annotations.Nullable;

/** The vision as one person sees it; its components answer the fields of {@code Vision}. */
record VisionView(VisionDocument document, Person person) {

    static final String TYPE = "Vision";
    static final String KEY = "dx";

    /** The fields of {@code VisionPermissions}. */
    record Permissions(boolean edit, boolean readRevisions) {}

    /** The fields of {@code Aim}. */
    record AimView(Aim aim, int version) {
        public int number() {
            return aim.number();
        }

        public String title() {
            return aim.title();
        }

        public String shortTitle() {
            return aim.shortTitle();
        }

        public String summary() {
            return aim.summary();
        }

        public List<String> how() {
            return aim.how();
        }

        public List<String> state() {
            return aim.state();
        }

        public List<String> voices() {
            return aim.voices();
        }

        public Source source() {
            return aim.source();
        }
    }

    /** The fields of {@code PlanHierarchy} but the strategies, which are another feature's. */
    record HierarchyView(List<LevelView> levels, Source source) {}

    /** The fields of {@code PlanLevel}. */
    record LevelView(PlanLevel level, int version) {
        public PlanLevelKind kind() {
            return level.kind();
        }

        public String title() {
            return level.title();
        }

        public String role() {
            return level.role();
        }

        public @Nullable String adopted() {
            return level.adopted();
        }

        public @Nullable String period() {
            return level.period();
        }

        public @Nullable FiscalYear firstYear() {
            return level.firstYear();
        }

        public @Nullable FiscalYear lastYear() {
            return level.lastYear();
        }

        public boolean inferred() {
            return level.inferred();
        }

        public @Nullable String basis() {
            return level.basis();
        }

        public @Nullable String note() {
            return level.note();
        }

        public Source source() {
            return level.source();
        }
    }

    private Vision vision() {
        return document.vision();
    }

    public String id() {
        return new GlobalId(TYPE, KEY).encode();
    }

    public String title() {
        return vision().title();
    }

    public String adopted() {
        return vision().adopted();
    }

    public String townVision() {
        return vision().townVision();
    }

    public List<Promise> promises() {
        return vision().promises();
    }

    public List<AimView> aims() {
        return vision().aims().stream()
                .map(aim -> new AimView(aim, document.version(VisionPart.aim(aim.number()))))
                .toList();
    }

    public List<GlossaryTerm> glossary() {
        return vision().glossary();
    }

    public HierarchyView hierarchy() {
        PlanHierarchy hierarchy = vision().hierarchy();
        return new HierarchyView(
                hierarchy.levels().stream()
                        .map(level -> new LevelView(level, document.version(VisionPart.level(level.kind()))))
                        .toList(),
                hierarchy.source());
    }

    public List<Discrepancy> discrepancies() {
        return vision().discrepancies();
    }

    public Source source() {
        return vision().source();
    }

    public int version() {
        return document.stamp().version();
    }

    public int frameVersion() {
        return document.version(VisionPart.FRAME);
    }

    public int glossaryVersion() {
        return document.version(VisionPart.GLOSSARY);
    }

    public Permissions viewerCan() {
        return new Permissions(person.may(Permission.WRITE_VISION), person.may(Permission.READ_ALL_REVISIONS));
    }
}
