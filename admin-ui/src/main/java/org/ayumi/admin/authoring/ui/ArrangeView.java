package org.ayumi.admin.authoring.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.ayumi.admin.authoring.AuthoredYear;
import org.ayumi.admin.authoring.AuthoringAnswer;
import org.ayumi.admin.authoring.AuthoringApi;
import org.ayumi.admin.common.form.FieldProblem;
import org.ayumi.admin.common.form.FormFields;
import org.ayumi.admin.live.ui.LiveLines;

/** テーマと取組を並べる: themes and initiatives in their order; initiatives are added, merged, split and ended here. */
@Route("years/:fiscalYear([0-9]{4})/arrange")
@PermitAll
class ArrangeView extends AuthoringPage {

    private static final long serialVersionUID = 1L;

    private final transient AuthoringApi years;

    ArrangeView(AuthoringApi years, LiveLines lines) {
        super(years, "authoring.arrange", lines);
        this.years = years;
    }

    /** Themes and the initiatives in them, each of which is changed against its own version. */
    @Override
    protected boolean concerns(AuthoredYear shown, AuthoredYear now) {
        return shown.frameVersion() != now.frameVersion() || !shown.themes().equals(now.themes());
    }

    @Override
    protected SavingArea write(AuthoredYear shown, Div page) {
        var order = new Order(shown);
        var board = new OrderBoard(order, shown, new StructureDialogs(shown, years, this::changed));
        var area = new SavingArea(
                new Arranged(order, board, years), shown, "authoring.arrange", now -> done(now, "arrange"));
        page.add(area.around(board));
        return area;
    }

    /** The order as it is on the board, and where it goes. */
    private record Arranged(Order order, OrderBoard board, AuthoringApi years) implements SavingArea.Written {

        @Override
        public FormFields fields() {
            return board.fields();
        }

        @Override
        public List<FieldProblem> check() {
            return board.check();
        }

        @Override
        public AuthoringAnswer send(int expectedVersion) {
            return years.save(order.input(expectedVersion));
        }

        @Override
        public void rebase(AuthoredYear theirs, List<String> conflicts) {
            order.rebase(theirs);
            board.show();
        }

        @Override
        public void giveWay(List<String> fields) {
            if (!fields.isEmpty()) {
                order.giveWay();
                board.show();
            }
        }
    }
}
