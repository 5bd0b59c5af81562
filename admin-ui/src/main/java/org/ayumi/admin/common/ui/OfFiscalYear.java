package org.ayumi.admin.common.ui;

/** A page that belongs to one fiscal year; the year selector shows it. Implemented by views. */
public interface OfFiscalYear {

    /** The western year in which the fiscal year begins; asked after navigation. */
    int fiscalYear();
}
