package org.ayumi.admin.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Packages use each other only as their {@code package-info.java} says: "may use {@code a} and {@code b}". */
class PackagesTest {

    private static final String HOUSE = "org.ayumi.admin.";
    private static final Path SOURCES = Path.of("src/main/java/org/ayumi/admin");
    private static final Pattern NAMED = Pattern.compile("\\{@code ([a-z.]+)}");

    @Test
    void packages_use_each_other_only_as_they_say() throws IOException {
        for (var used : used().entrySet()) {
            assertThat(Files.readString(
                            SOURCES.resolve(used.getKey().replace('.', '/')).resolve("package-info.java")))
                    .satisfies(says -> assertThat(undeclared(says, used.getValue()))
                            .as("used by %s without saying so", used.getKey())
                            .isEmpty());
        }
    }

    @Test
    void a_use_that_is_not_said_is_found() {
        String says = "/** The first page; may use {@code api} and {@code strategy}. It is not {@code home}. */";

        assertThat(undeclared(says, Set.of("api", "strategy.ui", "home")))
                .containsExactlyInAnyOrder("strategy.ui", "home");
    }

    private static Set<String> undeclared(String says, Set<String> used) {
        int from = says.indexOf("may use");
        String sentence = from < 0 ? "" : says.substring(from).split("\\.\\s", 2)[0];
        var declared =
                NAMED.matcher(sentence).results().map(named -> named.group(1)).collect(Collectors.toSet());
        return used.stream().filter(name -> !declared.contains(name)).collect(Collectors.toSet());
    }

    private static Map<String, Set<String>> used() {
        Map<String, Set<String>> used = new TreeMap<>();
        var classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(HOUSE.substring(0, HOUSE.length() - 1));
        for (JavaClass user : classes) {
            for (var dependency : user.getDirectDependenciesFromSelf()) {
                String target = dependency.getTargetClass().getPackageName();
                if (isPart(target) && isPart(user.getPackageName()) && !target.equals(user.getPackageName())) {
                    used.computeIfAbsent(part(user.getPackageName()), _ -> new TreeSet<>())
                            .add(part(target));
                }
            }
        }
        return used;
    }

    private static boolean isPart(String name) {
        return name.startsWith(HOUSE);
    }

    private static String part(String name) {
        return name.substring(HOUSE.length());
    }
}
