package org.ayumi.formdraft;

import java.util.List;
import org.ayumi.common.UserError;
import org.jspecify.annotations.Nullable;

/**
 * What came of keeping or dropping a draft.
 *
 * @param draft what stands afterwards; null where nothing does
 * @param errors what to put right; with any, nothing was changed
 */
public record FormDraftResult(@Nullable FormDraft draft, List<UserError> errors) {

    static FormDraftResult done(@Nullable FormDraft draft) {
        return new FormDraftResult(draft, List.of());
    }

    static FormDraftResult refused(List<UserError> errors) {
        return new FormDraftResult(null, List.copyOf(errors));
    }

    /** The person kept something else meanwhile. */
    static FormDraftResult moved(@Nullable FormDraft current) {
        String message =
                current == null ? "この下書きは、ほかの画面で保存されたか、破棄されました。" : "この入力欄の新しい下書きが、ほかの画面で保存されています。どちらを残すか選んでください。";
        return new FormDraftResult(
                current, List.of(UserError.at("STALE_VERSION", message, "input", "expectedVersion")));
    }
}
