package org.ayumi.admin.authoring.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ayumi.admin.authoring.AuthoredInitiative;
import org.ayumi.admin.authoring.AuthoredYear;
import org.ayumi.admin.authoring.AuthoringInput;

/** The order of a year's themes and initiatives while it is being changed. */
final class Order {

    private static final String THEME = "theme";

    private final List<Place> themes = new ArrayList<>();
    private AuthoredYear base;

    /** A theme with its initiatives while they are being moved. */
    static final class Place {
        private String title;
        private final List<AuthoredInitiative> initiatives;

        Place(String title, List<AuthoredInitiative> initiatives) {
            this.title = title;
            this.initiatives = new ArrayList<>(initiatives);
        }

        String title() {
            return title;
        }

        void rename(String newTitle) {
            title = newTitle;
        }

        List<AuthoredInitiative> initiatives() {
            return List.copyOf(initiatives);
        }
    }

    Order(AuthoredYear year) {
        base = year;
        reset();
    }

    private void reset() {
        themes.clear();
        base.themes().forEach(theme -> themes.add(new Place(theme.title(), theme.initiatives())));
    }

    List<Place> themes() {
        return List.copyOf(themes);
    }

    /** Whether the order differs from the one that stands. */
    boolean isChanged() {
        return !places().equals(new Order(base).places());
    }

    /** What would be sent against this version of the frame; numbers run through the themes. */
    AuthoringInput.Arrange input(int expectedVersion) {
        return new AuthoringInput.Arrange(base.fiscalYear(), expectedVersion, places());
    }

    private List<AuthoringInput.ThemePlace> places() {
        return themes.stream()
                .map(theme -> new AuthoringInput.ThemePlace(
                        theme.title.strip(),
                        theme.initiatives.stream()
                                .map(each -> new AuthoringInput.Place(each.id()))
                                .toList()))
                .toList();
    }

    void addTheme() {
        themes.add(new Place("", List.of()));
    }

    void moveTheme(int place, int by) {
        themes.add(place + by, themes.remove(place));
    }

    /** Removes a theme nothing stands in any more. */
    void removeTheme(int place) {
        if (themes.get(place).initiatives.isEmpty()) {
            themes.remove(place);
        }
    }

    /** Moves an initiative up or down by one, over the border of its theme too. */
    void move(String id, int by) {
        int theme = themeOf(id);
        var list = themes.get(theme).initiatives;
        int place = placeIn(list, id);
        int wanted = place + by;
        if (wanted >= 0 && wanted < list.size()) {
            list.add(wanted, list.remove(place));
        } else if (theme + by >= 0 && theme + by < themes.size()) {
            var next = themes.get(theme + by).initiatives;
            next.add(by < 0 ? next.size() : 0, list.remove(place));
        }
    }

    /** Moves an initiative to the end of a theme. */
    void moveTo(String id, int theme) {
        var list = themes.get(themeOf(id)).initiatives;
        themes.get(theme).initiatives.add(list.remove(placeIn(list, id)));
    }

    /** The place of the theme an initiative stands in. */
    int themeOf(String id) {
        for (int i = 0; i < themes.size(); i++) {
            if (placeIn(themes.get(i).initiatives, id) >= 0) {
                return i;
            }
        }
        throw new IllegalArgumentException("initiative " + id + " stands in no theme");
    }

    /** The number an initiative would have. */
    int number(String id) {
        int before = 0;
        for (var theme : themes) {
            int place = placeIn(theme.initiatives, id);
            if (place >= 0) {
                return before + place + 1;
            }
            before += theme.initiatives.size();
        }
        throw new IllegalArgumentException("initiative " + id + " stands in no theme");
    }

    private static int placeIn(List<AuthoredInitiative> list, String id) {
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i).id().equals(id)) {
                return i;
            }
        }
        return -1;
    }

    /** The order as ids: each theme's mark, followed by its initiatives. */
    List<String> ids() {
        return themes.stream()
                .flatMap(theme -> Stream.concat(
                        Stream.of(THEME), theme.initiatives.stream().map(AuthoredInitiative::id)))
                .toList();
    }

    /** Takes the order of such ids; the themes' titles are given to them afterwards. */
    void arrange(List<String> ids) {
        themes.clear();
        for (String id : ids) {
            if (id.equals(THEME) || themes.isEmpty()) {
                addTheme();
            }
            base.find(id).ifPresent(themes.getLast().initiatives::add);
        }
        rebase(base);
    }

    /** Keeps the order over what somebody else has made: what is new stands at the end of its theme, what left has left. */
    void rebase(AuthoredYear theirs) {
        base = theirs;
        var missing = new ArrayList<>(theirs.initiatives());
        for (var theme : themes) {
            theme.initiatives.replaceAll(each -> theirs.find(each.id()).orElse(each));
            theme.initiatives.removeIf(each -> theirs.find(each.id()).isEmpty());
            missing.removeIf(each -> placeIn(theme.initiatives, each.id()) >= 0);
        }
        if (themes.isEmpty() && !missing.isEmpty()) {
            addTheme();
        }
        for (var initiative : missing) {
            int theme = placeOfTheme(theirs, initiative).orElse(0);
            themes.get(Math.min(theme, themes.size() - 1)).initiatives.add(initiative);
        }
    }

    private static Optional<Integer> placeOfTheme(AuthoredYear year, AuthoredInitiative initiative) {
        for (int i = 0; i < year.themes().size(); i++) {
            if (year.themes().get(i).initiatives().contains(initiative)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** Gives the order up for the one that stands. */
    void giveWay() {
        reset();
    }
}
