package org.ayumi.reference;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ayumi.department.Department;
import org.ayumi.vision.Aim;
import org.ayumi.vision.Vision;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Fills in what strategy files only point to: aims by number, lead departments by code. A stored year carries the names
 * of its time, so that it is read whole in one command and stays true when a department is renamed.
 */
final class ReferenceNames {

    private final Map<Integer, Aim> aims;
    private final Map<String, Department> departments;

    ReferenceNames(Vision vision, List<Department> departments) {
        this.aims = vision.aims().stream().collect(Collectors.toMap(Aim::number, Function.identity()));
        this.departments = departments.stream().collect(Collectors.toMap(Department::code, Function.identity()));
    }

    ReferenceFiles.Parsed fillIn(ReferenceFiles.Parsed strategy) {
        JsonNode content = strategy.content().deepCopy();
        var themes = content.path("themes");
        for (int t = 0; t < themes.size(); t++) {
            var initiatives = themes.get(t).path("initiatives");
            for (int i = 0; i < initiatives.size(); i++) {
                if (initiatives.get(i) instanceof ObjectNode initiative) {
                    String path = "themes[%d].initiatives[%d]".formatted(t, i);
                    // Versions begin when the year is stored.
                    initiative.put("version", 0);
                    fillInAims(strategy.file(), path, initiative);
                    fillInLead(strategy.file(), path, initiative);
                }
            }
        }
        return new ReferenceFiles.Parsed(strategy.file(), content);
    }

    private void fillInAims(String file, String path, ObjectNode initiative) {
        ArrayNode named = JsonNodeFactory.instance.arrayNode();
        var numbers = initiative.path("aims");
        for (int a = 0; a < numbers.size(); a++) {
            var aim = aims.get(numbers.get(a).asInt(0));
            if (aim == null) {
                throw new BrokenReference(
                        file, "%s.aims[%d]".formatted(path, a), "no aim %s in vision.yaml".formatted(numbers.get(a)));
            }
            named.addObject()
                    .put("number", aim.number())
                    .put("title", aim.title())
                    .put("shortTitle", aim.shortTitle());
        }
        initiative.set("aims", named);
    }

    private void fillInLead(String file, String path, ObjectNode initiative) {
        if (initiative.path("leadDepartment") instanceof ObjectNode lead) {
            String code = lead.path("code").asString("");
            var department = departments.get(code);
            if (department == null) {
                throw new BrokenReference(
                        file, path + ".leadDepartment.code", "no department '%s' in departments.yaml".formatted(code));
            }
            lead.put("name", department.name());
        }
    }
}
