/**
 * Plans and reports as Excel workbooks: down, filled in, looked at, up again. May use: common, cycle, department, file,
 * graphql, measure, plan, revision, security, strategy.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "common",
            "cycle",
            "department",
            "file",
            "graphql",
            "measure",
            "plan",
            "revision",
            "security",
            "strategy"
        })
package org.ayumi.workbook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
