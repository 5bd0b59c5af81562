package org.ayumi.strategy.graphql;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ayumi.common.Discrepancy;
import org.ayumi.common.FiscalYear;
import org.ayumi.common.Source;
import org.ayumi.graphql.GlobalId;
import org.ayumi.security.Permission;
import org.ayumi.security.Person;
import org.ayumi.strategy.BackgroundText;
import org.ayumi.strategy.Edition;
import org.ayumi.strategy.StrategyDocument;
import org.ayumi.strategy.StrategyStatus;
import org.ayumi.strategy.StrategyStep;
import org.ayumi.strategy.life.ClosingChecklist;
import org.jspecify.annotations.Nullable;

/**
 * A strategy as one person sees it; its components answer the fields of {@code Strategy}.
 *
 * @param standing whether this is known to be the year as it stands, not an edition or what was at some moment
 */
record StrategyView(StrategyDocument document, Person person, boolean standing) {

    static final String TYPE = "Strategy";

    /** What the person is given of a year that is asked for as it is now. */
    StrategyView(StrategyDocument document, Person person) {
        this(document, person, person.may(Permission.READ_LIVE_STRATEGIES));
    }

    /** Cheap, as many initiatives of one year are looked up by their views. */
    @Override
    public int hashCode() {
        return Objects.hash(document.year(), document.stamp().version());
    }

    public String id() {
        return new GlobalId(TYPE, document.year().toString()).encode();
    }

    public FiscalYear fiscalYear() {
        return document.year();
    }

    public String era() {
        return document.year().era();
    }

    public String title() {
        return document.strategy().title();
    }

    public String mission() {
        return document.strategy().mission();
    }

    public String vision() {
        return document.strategy().vision();
    }

    public StrategyStatus status() {
        return document.strategy().status();
    }

    public List<ThemeView> themes() {
        return document.strategy().themes().stream()
                .map(theme -> new ThemeView(this, theme))
                .toList();
    }

    public List<InitiativeView> initiatives() {
        return themes().stream().flatMap(theme -> theme.initiatives().stream()).toList();
    }

    public List<BackgroundText> background() {
        return document.strategy().background();
    }

    public List<LineageLinkView> lineage() {
        return document.strategy().lineage().stream()
                .map(link -> new LineageLinkView(this, link))
                .toList();
    }

    public List<StrategyStep> steps() {
        return document.strategy().steps();
    }

    public List<Edition> editions() {
        return document.strategy().editions();
    }

    /** The edition whose content this is; none where it has changed since. */
    public Optional<Edition> edition() {
        return editions().stream()
                .filter(edition -> edition.version() == document.stamp().version())
                .findFirst();
    }

    public ClosingView closing() {
        return new ClosingView(this, ClosingChecklist.of(document.strategy()));
    }

    public int frameVersion() {
        return Objects.requireNonNull(document.strategy().frameVersion());
    }

    public Permissions viewerCan() {
        var status = document.strategy().status();
        boolean manages = person.may(Permission.MANAGE_STRATEGIES);
        return new Permissions(
                manages && status.allowsPlanning(),
                manages && status.allowsPlanning(),
                manages && status == StrategyStatus.PUBLISHED,
                manages && status == StrategyStatus.CLOSING,
                manages && (status == StrategyStatus.CLOSED || status == StrategyStatus.CLOSING),
                manages && status != StrategyStatus.DRAFT,
                person.may(Permission.READ_ALL_REVISIONS));
    }

    /** What the viewer may do, as {@code StrategyPermissions}. */
    record Permissions(
            boolean plan,
            boolean publish,
            boolean beginClosing,
            boolean close,
            boolean reopen,
            boolean rollOver,
            boolean readRevisions) {}

    public List<Discrepancy> discrepancies() {
        return document.strategy().discrepancies();
    }

    public @Nullable Source source() {
        return document.strategy().source();
    }

    public int version() {
        return document.stamp().version();
    }
}
