package org.ayumi.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.ayumi.testing.TestStore;
import org.junit.jupiter.api.Test;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import org.springframework.stereotype.Repository;

class LayersTest {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.ayumi");

    /** What a repository shows of itself under another name. */
    private static final DescribedPredicate<JavaClass> STAND_FOR_A_REPOSITORY = DescribedPredicate.describe(
            "stand for a repository",
            type -> type.isInterface()
                    && type.getAllSubclasses().stream().anyMatch(each -> each.isAnnotatedWith(Repository.class)));

    /** controller → service → repository: a controller that reads the store would go past every right. */
    private static final ArchRule CONTROLLERS_ASK_SERVICES = noClasses()
            .that()
            .areAnnotatedWith(Controller.class)
            .should()
            .dependOnClassesThat()
            .areAnnotatedWith(Repository.class)
            .orShould()
            .dependOnClassesThat(STAND_FOR_A_REPOSITORY)
            .orShould()
            .dependOnClassesThat()
            .resideInAPackage("com.mongodb..");

    private static final ArchRule REPOSITORIES_ARE_HIDDEN = classes()
            .that()
            .areAnnotatedWith(Repository.class)
            .and()
            .resideOutsideOfPackage("org.ayumi.revision..")
            .should()
            .bePackagePrivate();

    private static final ArchRule NOTHING_EMBEDDED =
            noClasses().should().dependOnClassesThat().resideInAPackage("de.bwaldvogel..");

    @Test
    void controllersAskServicesNeverTheStore() {
        CONTROLLERS_ASK_SERVICES.check(HOUSE);
        assertThat(fails(CONTROLLERS_ASK_SERVICES, StoreReadingController.class))
                .isTrue();
        assertThat(fails(CONTROLLERS_ASK_SERVICES, KeptReadingController.class, KeptRepository.class, Kept.class))
                .isTrue();
    }

    @Test
    void repositoriesAreHiddenInTheirFeature() {
        REPOSITORIES_ARE_HIDDEN.check(HOUSE);
        assertThat(fails(REPOSITORIES_ARE_HIDDEN, OpenRepository.class)).isTrue();
    }

    @Test
    void theBackendKnowsNoEmbeddedStore() {
        NOTHING_EMBEDDED.check(HOUSE);
        assertThat(fails(NOTHING_EMBEDDED, TestStore.class)).isTrue();
    }

    private static boolean fails(ArchRule rule, Class<?>... violation) {
        return rule.evaluate(new ClassFileImporter().importClasses(violation)).hasViolation();
    }

    @Controller
    record StoreReadingController(MongoCollection<String> collection) {
        @QueryMapping
        String strategies() {
            return collection.getNamespace().getFullName();
        }
    }

    @Repository
    public static class OpenRepository {}

    interface Kept {}

    @Repository
    record KeptRepository() implements Kept {}

    @Controller
    record KeptReadingController(Kept kept) {}
}
