package org.ayumi.admin.strategy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;

/** The cells of a table whose rows carry their own labels where there is no room for columns. */
final class Cells {

    private Cells() {}

    static NativeTableCell labelled(String label, Component... content) {
        var cell = new NativeTableCell();
        cell.add(content);
        cell.getElement().setAttribute("data-label", label);
        return cell;
    }

    static NativeTableCell figure(String label, Component... content) {
        var cell = labelled(label, content);
        cell.addClassName("n");
        return cell;
    }

    static NativeTableHeaderCell rowHeader(Component... content) {
        var cell = new NativeTableHeaderCell();
        cell.add(content);
        cell.getElement().setAttribute("scope", "row");
        return cell;
    }

    static NativeTableHeaderCell columnHeader(String text) {
        var cell = new NativeTableHeaderCell();
        cell.setText(text);
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    static HtmlContainer small(String text) {
        return new HtmlContainer("small", new Text(text));
    }
}
