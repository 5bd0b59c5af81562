/**
 * The page of a year's lineage and its form, the page that makes next year's draft, and the cards an initiative's page
 * shows; may use {@code api}, {@code common.form}, {@code common.ui}, {@code lineage}, {@code live.ui} and {@code strategy}.
 */
@NullMarked
package org.ayumi.admin.lineage.ui;

import org.jspecify.annotations.NullMarked;
