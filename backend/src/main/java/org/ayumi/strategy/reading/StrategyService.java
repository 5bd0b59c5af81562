package org.ayumi.strategy.reading;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.ayumi.common.FiscalYear;
import org.ayumi.security.CurrentPerson;
import org.ayumi.security.Permission;
import org.ayumi.security.Person;
import org.ayumi.strategy.Initiative;
import org.ayumi.strategy.InitiativeAccess;
import org.ayumi.strategy.InitiativeId;
import org.ayumi.strategy.StrategyDocument;
import org.ayumi.strategy.Theme;
import org.ayumi.strategy.store.StoredStrategies;
import org.springframework.stereotype.Service;

/**
 * Reads strategies on behalf of the current person: the planning reads what stands, drafts too; everyone else the newest
 * edition, and departments that lead an initiative of it that one as it stands.
 *
 * @see "docs/decisions/024-a-strategys-year.md"
 */
@Service
public class StrategyService {

    /** The newest edition is that of the log, though the clock of this instance be behind the one that published it. */
    private static final Instant WHENEVER = Instant.ofEpochMilli(Long.MAX_VALUE);

    private final StoredStrategies strategies;
    private final CurrentPerson currentPerson;

    StrategyService(StoredStrategies strategies, CurrentPerson currentPerson) {
        this.strategies = strategies;
        this.currentPerson = currentPerson;
    }

    /**
     * All years the person may read, newest first.
     *
     * @param withThemes whether themes and initiatives are wanted; without them only frames are read
     */
    public List<StrategyDocument> list(boolean withThemes) {
        var person = reader();
        if (person.may(Permission.READ_LIVE_STRATEGIES)) {
            return strategies.list(withThemes);
        }
        var years = strategies.list(withThemes && person.may(Permission.READ_LED_REVISIONS));
        var editions = strategies.listEditions(years);
        return withThemes
                ? editions.stream()
                        .map(edition -> withLed(edition, standing(years, edition), person))
                        .toList()
                : editions;
    }

    /**
     * All years the person may read, newest first, with themes; of years that are not published, what the person's
     * departments lead. At most two commands.
     */
    public List<StrategyDocument> listWithLed() {
        var person = reader();
        var years = strategies.list(
                person.may(Permission.READ_LIVE_STRATEGIES) || person.may(Permission.READ_LED_REVISIONS));
        if (person.may(Permission.READ_LIVE_STRATEGIES)) {
            return years;
        }
        var editions = strategies.listEditions(years);
        return years.stream()
                .map(year -> editions.stream()
                        .filter(edition -> edition.year().equals(year.year()))
                        .findFirst()
                        .map(edition -> withLed(edition, year, person))
                        .orElseGet(() -> only(year, each -> leads(person, each))))
                .filter(year -> !year.strategy().initiatives().isEmpty())
                .toList();
    }

    private static StrategyDocument standing(List<StrategyDocument> years, StrategyDocument edition) {
        return years.stream()
                .filter(year -> year.year().equals(edition.year()))
                .findFirst()
                .orElse(edition);
    }

    /** One year; empty where there is none for the person. */
    public Optional<StrategyDocument> find(FiscalYear year) {
        var person = reader();
        return person.may(Permission.READ_LIVE_STRATEGIES)
                ? strategies.find(year)
                : strategies.findEdition(year, WHENEVER).map(edition -> withLed(edition, person));
    }

    /** The newest edition of a year, the same for everyone; empty where nothing of it is published. */
    public Optional<StrategyDocument> findPublished(FiscalYear year) {
        reader();
        return strategies.findEdition(year, WHENEVER);
    }

    /** The edition of a year that was the newest at a moment, the same for everyone; empty where there was none. */
    public Optional<StrategyDocument> findPublished(FiscalYear year, Instant moment) {
        reader();
        return strategies.findEdition(year, moment);
    }

    /** An edition of a year by its number, from 1; empty where there is none. */
    public Optional<StrategyDocument> findEdition(FiscalYear year, int number) {
        reader();
        return strategies.findEdition(year, number);
    }

    /**
     * A year as it stood at a moment, or, for whoever reads editions only, the edition that was the newest then.
     *
     * @param moment not later than now
     * @return empty where there was none
     */
    public Optional<StrategyDocument> findAsOf(FiscalYear year, Instant moment) {
        return reader().may(Permission.READ_LIVE_STRATEGIES)
                ? strategies.findAsOf(year, moment)
                : strategies.findEdition(year, moment);
    }

    /**
     * The year of an initiative: as the person reads it, or, where the person's departments lead that initiative, as it
     * stands with nothing in it but what they lead, whether or not it is published.
     */
    public Optional<StrategyDocument> findFor(InitiativeId id) {
        var person = reader();
        var read = find(id.fiscalYear());
        if (read.filter(document -> document.strategy().findInitiative(id).isPresent())
                        .isPresent()
                || !person.may(Permission.READ_LED_REVISIONS)) {
            return read;
        }
        return strategies
                .find(id.fiscalYear())
                .map(document -> only(document, each -> leads(person, each)))
                .filter(document -> document.strategy().findInitiative(id).isPresent());
    }

    /**
     * A year as it stands, with nothing in its themes but what the person reads as it stands; for following it, whether or
     * not it is published.
     */
    public Optional<StrategyDocument> findStanding(FiscalYear year) {
        reader();
        return strategies.find(year).map(this::withinReach);
    }

    /** All years as they stand, newest first, each as {@link #findStanding} gives it. */
    public List<StrategyDocument> listStanding() {
        reader();
        return strategies.list(true).stream().map(this::withinReach).toList();
    }

    /** The years in which the person's departments lead something, newest first, as they stand, with that alone. */
    public List<StrategyDocument> listLed() {
        var person = reader();
        return strategies.list(true).stream()
                // Whoever plans reads everything as it stands, and still leads no more than others do.
                .map(document -> only(document, each -> leads(person, each) && isOfTheirs(person, each)))
                .filter(document -> !document.strategy().initiatives().isEmpty())
                .toList();
    }

    /** A year as it was left by a change of the person: where the person reads editions only, what they lead of it. */
    public StrategyDocument withinReach(StrategyDocument document) {
        var person = reader();
        return person.may(Permission.READ_LIVE_STRATEGIES) ? document : only(document, each -> leads(person, each));
    }

    private Person reader() {
        var person = currentPerson.get();
        person.require(Permission.READ_PUBLISHED);
        return person;
    }

    /** An edition with what the person's departments lead as it stands; who leads what may have changed since. */
    private StrategyDocument withLed(StrategyDocument edition, Person person) {
        return person.may(Permission.READ_LED_REVISIONS)
                ? strategies
                        .find(edition.year())
                        .map(standing -> withLed(edition, standing, person))
                        .orElse(edition)
                : edition;
    }

    private static StrategyDocument withLed(StrategyDocument edition, StrategyDocument standing, Person person) {
        return new StrategyDocument(
                edition.year(),
                edition.stamp(),
                edition.strategy()
                        .mapInitiatives(each -> standing.strategy()
                                .findInitiative(each.id())
                                .filter(live -> leads(person, live))
                                .map(live -> live.copy().number(each.number()).build())
                                .orElse(each)));
    }

    private static StrategyDocument only(StrategyDocument document, Predicate<Initiative> those) {
        var led = document.strategy()
                .copy()
                .themes(document.strategy().themes().stream()
                        .map(theme -> new Theme(
                                theme.number(),
                                theme.title(),
                                theme.initiatives().stream().filter(those).toList()))
                        .filter(theme -> !theme.initiatives().isEmpty())
                        .toList())
                // The rest of a draft's lineage would tell of initiatives the person may not read yet.
                .lineage(document.strategy().lineage().stream()
                        .filter(link -> Stream.ofNullable(link.to())
                                .flatMap(to -> document.strategy().findInitiative(to).stream())
                                .anyMatch(those))
                        .toList())
                .build();
        return new StrategyDocument(document.year(), document.stamp(), led);
    }

    private static boolean isOfTheirs(Person person, Initiative initiative) {
        return person.departments().contains(initiative.leadDepartment().code());
    }

    private static boolean leads(Person person, Initiative initiative) {
        return new InitiativeAccess(person, initiative.leadDepartment()).mayReadLive();
    }
}
