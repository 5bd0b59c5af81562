package org.ayumi.admin.shell;

/**
 * A fiscal year people work in.
 *
 * @param strategy whether it has a strategy; the running year and the next are there for their action plans in any case
 */
record Year(int fiscalYear, String era, boolean strategy) {

    /** Such as 令和7年度（2025）. */
    String text() {
        return era + "（" + fiscalYear + "）";
    }
}
