package org.ayumi.reference;

import java.util.List;
import org.ayumi.department.Department;
import org.ayumi.document.SourceDocument;
import org.ayumi.strategy.Strategy;
import org.ayumi.vision.Vision;

/** All reference files, read and checked against each other. */
record ReferenceData(
        List<SourceDocument> documents, List<Department> departments, Vision vision, List<Strategy> strategies) {

    /** Reads everything before anything is stored, so that a broken file changes nothing. */
    static ReferenceData read(ReferenceFiles files) {
        var documents = files.bindList(files.parse("documents.yaml"), SourceDocument.class);
        var departments = files.bindList(files.parse("departments.yaml"), Department.class);
        var vision = files.bind(files.parse("vision.yaml"), Vision.class);
        var names = new ReferenceNames(vision, departments);
        var strategies = files.list("strategy-*.yaml").stream()
                .map(files::parse)
                .map(names::fillIn)
                .map(parsed -> files.bind(parsed, Strategy.class))
                .toList();
        var titles = new KnownDocuments(documents);
        List.of("departments.yaml", "vision.yaml").forEach(file -> titles.check(files.parse(file)));
        files.list("strategy-*.yaml").forEach(file -> titles.check(files.parse(file)));
        return new ReferenceData(documents, departments, vision, strategies);
    }
}
