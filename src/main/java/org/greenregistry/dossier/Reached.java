package org.greenregistry.dossier;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How far a project came on the way from a call for investors to operation. */
final class Reached {

    private Reached() {}

    /** The last stage of that way; of one that entered the book suspended or ended, what it must have had. */
    static @Nullable Stage by(List<Held> history) {
        return history.stream()
                .map(Held::stage)
                .map(Reached::known)
                .max(Stage::compareTo)
                .orElse(null);
    }

    private static Stage known(Stage stage) {
        return switch (stage) {
            case SUSPENDED, TERMINATED -> Stage.REGISTERED;
            case NOT_PROCEEDED -> Stage.CALLING;
            default -> stage;
        };
    }
}
