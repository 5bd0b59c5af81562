package org.ayumi.strategy.structure;

import java.util.HashSet;
import java.util.Set;
import org.ayumi.strategy.Strategy;

/** The numbers, from 1, that nobody has chosen. */
final class FreeNumbers {

    private final Set<Integer> taken;

    FreeNumbers(Set<Integer> chosen) {
        taken = new HashSet<>(chosen);
    }

    int next() {
        int number = 1;
        while (!taken.add(number)) {
            number++;
        }
        return number;
    }

    /** The same order, with numbers that run through the themes from 1. */
    static Strategy counted(Strategy strategy) {
        var numbers = new FreeNumbers(Set.of());
        return strategy.mapInitiatives(
                each -> each.copy().number(numbers.next()).build());
    }
}
