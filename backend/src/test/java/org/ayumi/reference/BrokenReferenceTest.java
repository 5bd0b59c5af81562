package org.ayumi.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.ayumi.Backend;
import org.ayumi.testing.TestRealm;
import org.ayumi.testing.TestStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** A broken reference folder stops the start and says in which file, where in it, and why. */
class BrokenReferenceTest {

    private static final String YEAR = "strategy-2025.yaml";
    private static final String FIRST = "themes[0].initiatives[0]";

    @TempDir
    private Path folder;

    @BeforeEach
    void startFromASoundFolder() throws IOException {
        for (var file : new PathMatchingResourcePatternResolver().getResources("classpath:reference/*.yaml")) {
            Files.copy(file.getInputStream(), folder.resolve(String.valueOf(file.getFilename())));
        }
    }

    @Test
    void aSoundFolderIsRead() {
        var data = read();

        assertThat(data.strategies()).hasSize(2);
        assertThat(data.documents()).hasSize(5);
    }

    @ParameterizedTest
    @MethodSource
    void aMistakeIsNamedWithFilePlaceAndReason(String file, String text, String mistake, String place, String reason)
            throws IOException {
        var path = folder.resolve(file);
        String sound = Files.readString(path);
        assertThat(sound).contains(text);
        int at = sound.indexOf(text);
        Files.writeString(path, sound.substring(0, at) + mistake + sound.substring(at + text.length()));

        assertThatThrownBy(this::read)
                .isInstanceOf(BrokenReference.class)
                .hasMessageStartingWith(file + ": at " + place)
                .hasMessageContaining(reason);
    }

    static Stream<Arguments> aMistakeIsNamedWithFilePlaceAndReason() {
        String measure = FIRST + ".kpis[0].measures[0]";
        return Stream.of(
                mistake(
                        "unknown key",
                        "        summary: ",
                        "        sumary: x\n        summary: ",
                        FIRST + ".sumary",
                        "sumary"),
                mistake(
                        "repeated key",
                        "        number: 1\n",
                        "        number: 1\n        number: 1\n",
                        "line 4",
                        "Duplicate"),
                mistake("bad enum", "comparison: AT_LEAST", "comparison: AT_LAST", measure + ".comparison", "AT_LAST"),
                mistake("bad status", "status: PUBLISHED", "status: DONE", "status", "DONE"),
                mistake("aim 12", "aims: [1]", "aims: [12]", FIRST + ".aims[0]", "no aim 12 in vision.yaml"),
                mistake("aim in words", "aims: [1]", "aims: [いつでも]", FIRST + ".aims[0]", "no aim"),
                mistake("no aims", "aims: [1]", "aims: []", FIRST, "serves no aim"),
                mistake(
                        "unknown department",
                        "{code: dx-senryaku,",
                        "{code: dx-senryakuu,",
                        FIRST + ".leadDepartment.code",
                        "no department 'dx-senryakuu' in departments.yaml"),
                mistake(
                        "repeated measure",
                        "id: \"2025-01-2\"",
                        "id: \"2025-01-1\"",
                        "the top",
                        "id 2025-01-1 is used twice"),
                mistake(
                        "measure of another initiative",
                        "id: \"2025-01-2\"",
                        "id: \"2025-02-9\"",
                        FIRST,
                        "2025-02-9 is not of initiative 2025-01"),
                mistake("year out of range", "fiscalYear: 2025", "fiscalYear: 1025", "fiscalYear", "1962"),
                mistake("words for a number", "target: 75", "target: 七十五", measure + ".target", "七十五"),
                mistake("target without unit", "                unit: \"%\"\n", "", measure, "target and unit"),
                mistake(
                        "figure without source",
                        "printed: 80.1%, source: {document: 令和7年度デジタル・ICT戦略 成果, locator: 重点取組1 成果}}",
                        "printed: 80.1%}",
                        measure + ".actual",
                        "source"),
                mistake(
                        "unknown document",
                        "source: {document: 令和7年度デジタル・ICT戦略 成果, locator: 令和7年度",
                        "source: {document: 令和7年度デジタル・ICT戦略成果, locator: 令和7年度",
                        "source.document",
                        "'令和7年度デジタル・ICT戦略成果' is not a title in documents.yaml"),
                mistake("YAML syntax", "themes:", "themes: [", "line ", ""),
                mistake("a tab", "themes:", "\tthemes:", "line ", ""),
                argumentSet(
                        "repeated department",
                        "departments.yaml",
                        "- code: tokumei",
                        "- code: kikaku-keiei",
                        "[1].code",
                        "kikaku-keiei is used twice"),
                argumentSet(
                        "repeated document",
                        "documents.yaml",
                        "- id: strategy-2024",
                        "- id: dx-vision",
                        "[1].id",
                        "dx-vision is used twice"),
                argumentSet(
                        "repeated aim", "vision.yaml", "number: 9", "number: 8", "the top", "aim 8 stands at place 9"),
                argumentSet("a list of nothing", "documents.yaml", "- id: dx-vision\n", "- id: \n", "[0]", "id"));
    }

    private static Arguments mistake(String name, String text, String mistake, String place, String reason) {
        return argumentSet(name, YEAR, text, mistake, place, reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"documents.yaml", "departments.yaml", "vision.yaml"})
    void aMissingFileIsNamed(String file) throws IOException {
        Files.delete(folder.resolve(file));

        assertThatThrownBy(this::read)
                .isInstanceOf(BrokenReference.class)
                .hasMessageStartingWith(file)
                .hasMessageContaining("cannot be read in")
                .hasMessageContaining(folder.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"documents.yaml", "departments.yaml", "vision.yaml", YEAR})
    void anEmptyFileIsNamed(String file) throws IOException {
        Files.writeString(folder.resolve(file), "");

        assertThatThrownBy(this::read).isInstanceOf(BrokenReference.class).hasMessageStartingWith(file);
    }

    @Test
    void twoFilesOfOneYearAreRefused() throws IOException {
        Files.copy(folder.resolve(YEAR), folder.resolve("strategy-2025b.yaml"));

        assertThatThrownBy(this::read)
                .isInstanceOf(BrokenReference.class)
                .hasMessage("strategy-2025b.yaml: at fiscalYear: 2025 is used twice");
    }

    @ExtendWith(OutputCaptureExtension.class)
    @Test
    void theStartStopsAndSaysWhyInAFewLines(CapturedOutput output) throws IOException {
        Files.delete(folder.resolve("vision.yaml"));

        var backend = new SpringApplication(Backend.class);
        backend.setDefaultProperties(Map.of("logging.level.root", "ERROR"));

        assertThatThrownBy(() -> backend.run(
                                "--server.port=0",
                                "--spring.mongodb.uri=" + TestStore.uri(),
                                "--ayumi.issuer-uri=" + TestRealm.TRUSTED.issuer(),
                                "--ayumi.reference.location=" + folder.toUri())
                        .close())
                .isInstanceOf(BrokenReference.class);
        assertThat(output)
                .contains(
                        "A reference file is broken. vision.yaml: at the top: cannot be read in", "Nothing was loaded.")
                .doesNotContain("\tat org.ayumi");
    }

    private ReferenceData read() {
        return ReferenceData.read(new ReferenceFiles(
                new PathMatchingResourcePatternResolver(), folder.toUri().toString()));
    }
}
