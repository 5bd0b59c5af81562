package org.ayumi.reference;

import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.ayumi.department.Department;
import org.ayumi.document.SourceDocument;
import org.ayumi.strategy.Strategy;
import org.ayumi.vision.Vision;

/** All reference files, read and checked against each other. */
record ReferenceData(
        List<SourceDocument> documents, List<Department> departments, Vision vision, List<Strategy> strategies) {

    private static final String DOCUMENTS = "documents.yaml";
    private static final String DEPARTMENTS = "departments.yaml";
    private static final String VISION = "vision.yaml";
    private static final String STRATEGIES = "strategy-*.yaml";

    /** Reads everything before anything is stored, so that a broken file changes nothing. */
    static ReferenceData read(ReferenceFiles files) {
        var documents = files.bindList(files.parse(DOCUMENTS), SourceDocument.class);
        requireDistinct(documents, SourceDocument::id, i -> DOCUMENTS, "[%d].id");
        requireDistinct(documents, SourceDocument::title, i -> DOCUMENTS, "[%d].title");
        var departments = files.bindList(files.parse(DEPARTMENTS), Department.class);
        requireDistinct(departments, Department::code, i -> DEPARTMENTS, "[%d].code");
        var vision = files.bind(files.parse(VISION), Vision.class);
        var names = new ReferenceNames(vision, departments);
        var years = files.list(STRATEGIES);
        var parsed = years.stream().map(files::parse).toList();
        var lineage = new LineageNames(parsed);
        var strategies = parsed.stream()
                .map(names::fillIn)
                .map(lineage::fillIn)
                .map(year -> files.bind(year, Strategy.class))
                .toList();
        requireDistinct(strategies, Strategy::fiscalYear, years::get, "fiscalYear");
        var titles = new KnownDocuments(documents);
        List.of(DEPARTMENTS, VISION).forEach(file -> titles.check(files.parse(file)));
        years.forEach(file -> titles.check(files.parse(file)));
        return new ReferenceData(documents, departments, vision, strategies);
    }

    /** Of two entries with one key the store would keep the first and drop the other in silence. */
    private static <T> void requireDistinct(
            List<T> entries, Function<T, Object> key, IntFunction<String> file, String path) {
        var known = new HashSet<>();
        for (int i = 0; i < entries.size(); i++) {
            Object value = key.apply(entries.get(i));
            if (!known.add(value)) {
                throw new BrokenReference(file.apply(i), path.formatted(i), "%s is used twice".formatted(value));
            }
        }
    }
}
