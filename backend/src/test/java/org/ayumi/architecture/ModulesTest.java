package org.ayumi.architecture;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ImportOption;
import org.ayumi.Backend;
import org.ayumi.architecture.violation.ViolatingApplication;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.Violations;

class ModulesTest {

    @Test
    void featuresUseEachOtherOnlyThroughTheirRootsAndAsDeclared() {
        ApplicationModules.of(Backend.class, ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .verify();
    }

    @Test
    void aFeatureThatReachesIntoAnotherIsFound() {
        var modules = ApplicationModules.of(ViolatingApplication.class, new ImportOption.OnlyIncludeTests());

        assertThatThrownBy(modules::verify).isInstanceOf(Violations.class).hasMessageContaining("inner");
    }
}
