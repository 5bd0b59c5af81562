package org.ayumi.vision;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.ayumi.merge.Field;

/**
 * A part of the vision that is changed on its own and has a version of its own.
 *
 * @param id its name in the log, such as {@code aim-1}
 * @param label its name in Japanese
 * @param read takes it out of the vision
 * @param put the vision with another one
 * @param fields what of it is merged field by field
 */
public record VisionPart<T>(
        String id, String label, Function<Vision, T> read, BiFunction<Vision, T, Vision> put, Fields<T> fields) {

    /** The fields of three states that are to be merged. */
    public interface Fields<T> {
        /** The fields any of the states has. */
        List<Field<T>> of(T base, T theirs, T mine);
    }

    /** Title, adoption, picture of the town, promises. */
    public static final VisionPart<Vision> FRAME = new VisionPart<>(
            "frame",
            "ビジョンの表題と約束",
            Function.identity(),
            (vision, frame) -> new Vision(
                    frame.title(),
                    frame.adopted(),
                    frame.townVision(),
                    frame.promises(),
                    vision.aims(),
                    vision.glossary(),
                    vision.hierarchy(),
                    vision.discrepancies(),
                    frame.source()),
            (base, theirs, mine) -> FrameFields.ALL);

    /** The terms. */
    public static final VisionPart<List<GlossaryTerm>> GLOSSARY =
            new VisionPart<>("glossary", "用語", Vision::glossary, Vision::withGlossary, GlossaryFields::of);

    /** An aim that is there. */
    public static VisionPart<Aim> aim(int number) {
        return new VisionPart<>(
                "aim-" + number,
                "めざす姿" + circled(number),
                vision -> vision.findAim(number).orElseThrow(),
                Vision::with,
                (base, theirs, mine) -> AimFields.of(number));
    }

    /** A level of the hierarchy. */
    public static VisionPart<PlanLevel> level(PlanLevelKind kind) {
        return new VisionPart<>(
                "level-" + kind,
                kind.label(),
                vision -> vision.hierarchy().get(kind),
                (vision, level) -> vision.with(vision.hierarchy().with(level)),
                (base, theirs, mine) -> LevelFields.of(kind));
    }

    /** All parts of a vision. */
    static List<VisionPart<?>> listAll(Vision vision) {
        var all = new ArrayList<VisionPart<?>>(List.of(FRAME, GLOSSARY));
        vision.aims().forEach(aim -> all.add(aim(aim.number())));
        vision.hierarchy().levels().forEach(level -> all.add(level(level.kind())));
        return all;
    }

    /** ① to ⑳; the plain number beyond. */
    static String circled(int number) {
        return number >= 1 && number <= 20 ? String.valueOf((char) ('①' + number - 1)) : String.valueOf(number);
    }
}
