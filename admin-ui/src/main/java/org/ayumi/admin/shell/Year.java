package org.ayumi.admin.shell;

/** A fiscal year that has a strategy. */
record Year(int fiscalYear, String era) {

    /** Such as 令和7年度（2025）. */
    String text() {
        return era + "（" + fiscalYear + "）";
    }
}
