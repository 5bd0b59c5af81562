package org.ayumi.strategy.past;

import org.jspecify.annotations.Nullable;

/**
 * What is to be as it was, as it arrives: unchecked.
 *
 * @param of what the revision is one of: an initiative's id, or {@code strategy-2025} for a year
 * @param version the version that is to stand again: the initiative's, or the whole year's
 * @param expectedVersion the section's version the person has seen
 * @param reason why
 */
public record RestoreInput(
        String of,
        int version,
        int expectedVersion,
        @Nullable String reason) {}
