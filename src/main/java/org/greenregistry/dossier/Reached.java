package org.greenregistry.dossier;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** How far a project came on the way from a call for investors to operation. */
final class Reached {

    private Reached() {}

    /** The last stage of that way; of one that entered the book suspended or ended, what it must have had. */
    static @Nullable Stage by(List<Held> history) {
        return IntStream.range(0, history.size())
                .mapToObj(i -> known(history.get(i).stage(), i == 0))
                .max(Stage::compareTo)
                .orElse(null);
    }

    /** What came before an end is in the history itself, unless the end is where the book begins. */
    private static Stage known(Stage stage, boolean entry) {
        return switch (stage) {
            case SUSPENDED, TERMINATED -> entry ? Stage.REGISTERED : Stage.CALLING;
            case NOT_PROCEEDED -> Stage.CALLING;
            default -> stage;
        };
    }
}
