package org.ayumi.admin.lineage.ui;

import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import org.ayumi.admin.common.form.FormFields;
import org.ayumi.admin.lineage.LineageLink;
import org.ayumi.admin.lineage.LinkInput;
import org.ayumi.admin.lineage.YearLineage;
import org.jspecify.annotations.Nullable;

/** The links of a year's lineage, each in a row that can be taken away; a draft keeps them. */
final class LinkRows extends Div {

    private static final long serialVersionUID = 1L;

    private static final String PATH = "input.links";

    private final transient YearLineage former;
    private final transient YearLineage year;
    private final transient FormFields fields;
    private final transient List<LinkRow> rows = new ArrayList<>();

    LinkRows(YearLineage former, YearLineage year, FormFields fields) {
        this.former = former;
        this.year = year;
        this.fields = fields;
        addClassName("stack");
        year.lineage().forEach(link -> rows.add(row(link)));
        fields.rows(PATH, () -> rows.stream().map(LinkRow::id).toList(), this::arrange);
        arrange();
    }

    private LinkRow row(@Nullable LineageLink link) {
        var row = new LinkRow(link, former, year, this::remove);
        row.addClassName("card");
        return row;
    }

    /** A link there is not yet. */
    void add() {
        var row = row(null);
        rows.add(row);
        arrange();
        row.focus();
    }

    private void remove(LinkRow row) {
        rows.remove(row);
        arrange();
    }

    private void arrange(List<String> ids) {
        rows.clear();
        ids.forEach(id -> rows.add(row(year.lineage().stream()
                .filter(link -> LinkRow.idOf(link).equals(id))
                .findFirst()
                .orElse(null))));
        arrange();
    }

    private void arrange() {
        removeAll();
        fields.removeBelow(PATH + ".");
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).place(fields, PATH + "." + i);
            add(rows.get(i));
        }
    }

    /** What is sent. */
    List<LinkInput> input() {
        return rows.stream().map(LinkRow::input).toList();
    }

    /** Says at the fields of the row at this place what is to be put right. */
    void complain(int place, String field, String message) {
        rows.get(place).complain(field, message);
    }

    /** Takes back what was complained of. */
    void settle() {
        rows.forEach(LinkRow::settle);
    }
}
