package org.ayumi.strategy.graphql;

import java.util.List;
import org.ayumi.common.FiscalYear;
import org.ayumi.graphql.GlobalId;
import org.ayumi.strategy.structure.FrameInput;
import org.ayumi.strategy.structure.FrameService;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

@Controller
class FrameController {

    private final FrameService frames;
    private final StrategyPayloads payloads;

    FrameController(FrameService frames, StrategyPayloads payloads) {
        this.frames = frames;
        this.payloads = payloads;
    }

    /** The fields of {@code UpdateStrategyInput}. */
    record UpdateStrategyInput(
            FiscalYear fiscalYear,
            int expectedVersion,
            @Nullable String title,
            @Nullable String mission,
            @Nullable String vision,
            @Nullable List<FrameInput.PartText> background) {}

    /** The fields of {@code ArrangeStrategyInput}. */
    record ArrangeStrategyInput(FiscalYear fiscalYear, int expectedVersion, List<FrameInput.ThemePlace> themes) {}

    @MutationMapping
    StrategyPayloads.StrategyPayload updateStrategy(@Argument UpdateStrategyInput input) {
        return payloads.ofStrategy(frames.change(new FrameInput.Words(
                input.fiscalYear,
                input.expectedVersion,
                input.title,
                input.mission,
                input.vision,
                input.background == null ? List.of() : input.background)));
    }

    @MutationMapping
    StrategyPayloads.StrategyPayload arrangeStrategy(@Argument ArrangeStrategyInput input) {
        return payloads.ofStrategy(frames.arrange(new FrameInput.Themes(
                input.fiscalYear,
                input.expectedVersion,
                input.themes.stream().map(FrameController::place).toList())));
    }

    private static FrameInput.ThemePlace place(FrameInput.ThemePlace theme) {
        return new FrameInput.ThemePlace(
                theme.title(),
                theme.initiatives().stream()
                        .map(each -> new FrameInput.InitiativePlace(
                                GlobalId.keyOf(InitiativeView.TYPE, each.id()).orElse(""), each.number()))
                        .toList());
    }
}
