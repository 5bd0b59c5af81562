package org.ayumi.architecture;

import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ayumi.architecture.violation.ViolatingApplication;
import org.junit.jupiter.api.Test;

/**
 * The packages of a feature: its root rests on none of the others, and they use each other without cycles, as their
 * {@code package-info.java} says: "May use of its feature: …".
 */
class PackagesTest {

    private static final String HOUSE = "org.ayumi.";
    private static final Path SOURCES = Path.of("src/main/java/org/ayumi");
    private static final Pattern USES = Pattern.compile("May use of its feature: ([a-z, ]+)\\.");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.ayumi");
    private static final JavaClasses VIOLATIONS = new ClassFileImporter().importPackagesOf(ViolatingApplication.class);

    private static final ArchRule ROOTS_REST_ON_NO_PART =
            classes().that().resideInAPackage("org.ayumi.*..").should(restOnNoPackageBelow());

    @Test
    void aFeaturesRootRestsOnNoneOfItsOtherPackages() {
        ROOTS_REST_ON_NO_PART.check(CLASSES);
        assertThat(ROOTS_REST_ON_NO_PART.evaluate(VIOLATIONS).hasViolation()).isTrue();
    }

    @Test
    void packagesOfFeaturesAreFreeOfCycles() {
        slices().matching("org.ayumi.(*).(*)..").should().beFreeOfCycles().check(CLASSES);
        assertThat(slices().matching("org.ayumi.architecture.violation.(*)..")
                        .should()
                        .beFreeOfCycles()
                        .evaluate(VIOLATIONS)
                        .hasViolation())
                .isTrue();
    }

    @Test
    void packagesOfAFeatureUseEachOtherOnlyAsTheySay() throws IOException {
        var uses = uses();
        assertThat(uses).containsKey("strategy.content");
        for (var used : uses.entrySet()) {
            var says = Files.readString(
                    SOURCES.resolve(used.getKey().replace('.', '/')).resolve("package-info.java"));
            assertThat(undeclared(says, used.getValue()))
                    .as("used by %s without saying so", used.getKey())
                    .isEmpty();
        }
    }

    @Test
    void aUseThatIsNotSaidIsFound() {
        String says = """
                /**
                 * What is used here is store and life. May use of its
                 * feature: editing,
                 * fields.
                 */
                """;

        assertThat(undeclared(says, Set.of("editing", "fields", "store", "life")))
                .containsExactlyInAnyOrder("store", "life");
        assertThat(undeclared("/** Says nothing. */", Set.of("editing"))).containsExactly("editing");
    }

    private static ArchCondition<JavaClass> restOnNoPackageBelow() {
        return new ArchCondition<>("rest on no package below their own") {
            @Override
            public void check(JavaClass user, ConditionEvents events) {
                user.getDirectDependenciesFromSelf().stream()
                        .filter(each -> each.getTargetClass().getPackageName().startsWith(user.getPackageName() + "."))
                        .forEach(each -> events.add(violated(user, each.getDescription())));
            }
        };
    }

    private static Set<String> undeclared(String says, Set<String> used) {
        var sentence = USES.matcher(says.replaceAll("\\s+(\\* )?", " "));
        var declared = sentence.find()
                ? Arrays.stream(sentence.group(1).split(", ")).collect(Collectors.toSet())
                : Set.<String>of();
        return used.stream().filter(each -> !declared.contains(each)).collect(Collectors.toSet());
    }

    /** What each package below a feature's root uses of the others of its feature; the root it may always use. */
    private static Map<String, Set<String>> uses() {
        var uses = new TreeMap<String, Set<String>>();
        for (JavaClass user : CLASSES) {
            var from = steps(user);
            for (var dependency : user.getDirectDependenciesFromSelf()) {
                var to = steps(dependency.getTargetClass());
                if (from.length > 1 && to.length > 1 && from[0].equals(to[0]) && !from[1].equals(to[1])) {
                    uses.computeIfAbsent(from[0] + "." + from[1], key -> new TreeSet<>())
                            .add(to[1]);
                }
            }
        }
        return uses;
    }

    /** The feature, and the package of it, where there is one. */
    private static String[] steps(JavaClass type) {
        var name = type.getPackageName();
        return name.startsWith(HOUSE) ? name.substring(HOUSE.length()).split("\\.") : new String[0];
    }
}
