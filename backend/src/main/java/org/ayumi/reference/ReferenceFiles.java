package org.ayumi.reference;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.util.StringUtils;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.type.TypeFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads the YAML files of one folder, strictly: an unknown or repeated key is an error. */
final class ReferenceFiles {

    private final ResourcePatternResolver resources;
    private final String folder;
    private final YAMLMapper mapper = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(
                    DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                    DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    ReferenceFiles(ResourcePatternResolver resources, String folder) {
        this.resources = resources;
        this.folder = folder.endsWith("/") ? folder : folder + "/";
    }

    /** A file as read, before it is bound to records. */
    record Parsed(String file, JsonNode content) {}

    /** The names of the files that match, in order. */
    List<String> list(String pattern) {
        try {
            return Arrays.stream(resources.getResources(folder + pattern))
                    .map(resource -> StringUtils.getFilename(resource.getFilename()))
                    .map(String::valueOf)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new BrokenReference(folder + pattern, "", "cannot be listed: " + e.getMessage());
        }
    }

    Parsed parse(String file) {
        Resource resource = resources.getResource(folder + file);
        try (var stream = resource.getInputStream()) {
            var content = mapper.readTree(stream);
            if (content.isMissingNode() || content.isNull()) {
                throw new BrokenReference(file, "", "the file is empty");
            }
            return new Parsed(file, content);
        } catch (IOException e) {
            throw new BrokenReference(file, "", "cannot be read in " + folder);
        } catch (JacksonException e) {
            throw new BrokenReference(file, "line " + line(e), e.getOriginalMessage());
        }
    }

    <T> T bind(Parsed parsed, Class<T> type) {
        return bind(parsed, mapper.constructType(type));
    }

    <T> List<T> bindList(Parsed parsed, Class<T> element) {
        TypeFactory types = mapper.getTypeFactory();
        return bind(parsed, types.constructCollectionType(List.class, element));
    }

    private <T> T bind(Parsed parsed, JavaType type) {
        try {
            return mapper.treeToValue(parsed.content(), type);
        } catch (JacksonException e) {
            throw new BrokenReference(parsed.file(), path(e), reason(e));
        }
    }

    private static String path(JacksonException e) {
        return e.getPath().stream()
                .map(step ->
                        step.getPropertyName() == null ? "[" + step.getIndex() + "]" : "." + step.getPropertyName())
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }

    /** What a record's constructor said, where that is the reason; Jackson's own words otherwise. */
    private static String reason(JacksonException e) {
        return e.getCause() instanceof IllegalArgumentException refused
                ? String.valueOf(refused.getMessage())
                : e.getOriginalMessage();
    }

    private static String line(JacksonException e) {
        var location = e.getLocation();
        return location == null ? "?" : String.valueOf(location.getLineNr());
    }
}
