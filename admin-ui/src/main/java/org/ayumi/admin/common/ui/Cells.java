package org.ayumi.admin.common.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;

/** The cells of a table whose rows carry their own labels where there is no room for columns. */
public final class Cells {

    private Cells() {}

    /** A cell that names its column where there is no room for columns. */
    public static NativeTableCell labelled(String label, Component... content) {
        var cell = new NativeTableCell();
        cell.add(content);
        cell.getElement().setAttribute("data-label", label);
        return cell;
    }

    /** A labelled cell for a figure. */
    public static NativeTableCell figure(String label, Component... content) {
        var cell = labelled(label, content);
        cell.addClassName("n");
        return cell;
    }

    /** The header of a row. */
    public static NativeTableHeaderCell rowHeader(Component... content) {
        var cell = new NativeTableHeaderCell();
        cell.add(content);
        cell.getElement().setAttribute("scope", "row");
        return cell;
    }

    /** The header of a column. */
    public static NativeTableHeaderCell columnHeader(String text) {
        var cell = new NativeTableHeaderCell();
        cell.setText(text);
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    /** A remark in smaller letters. */
    public static HtmlContainer small(String text) {
        return new HtmlContainer("small", new Text(text));
    }
}
