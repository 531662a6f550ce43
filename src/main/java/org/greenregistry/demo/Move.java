package org.greenregistry.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.greenregistry.dossier.EventKind;
import org.greenregistry.dossier.Stage;
import org.greenregistry.kernel.ReducedDate;

/**
 * One word of a sample's journey, {@code SUSPENDED@2024-03-04}: a stage, a kind of event or WITHDRAWN, with its day. A
 * mark behind it tells how far the paperwork came: {@code ?} a draft, {@code !} submitted, {@code ~} returned.
 */
record Move(String what, LocalDate on, Paper paper) {

    private static final int MARK = "2024-03-04".length();

    enum Paper {
        APPROVED,
        DRAFT,
        SUBMITTED,
        RETURNED
    }

    static List<Move> journey(String words) {
        return Arrays.stream(words.split(" ", -1)).map(Move::of).toList();
    }

    private static Move of(String word) {
        var parts = word.split("@", 2);
        var paper =
                switch (parts[1].substring(MARK)) {
                    case "" -> Paper.APPROVED;
                    case "?" -> Paper.DRAFT;
                    case "!" -> Paper.SUBMITTED;
                    case "~" -> Paper.RETURNED;
                    default -> throw new IllegalArgumentException(word);
                };
        return new Move(parts[0], LocalDate.parse(parts[1].substring(0, MARK)), paper);
    }

    boolean isWithdrawal() {
        return what.equals("WITHDRAWN");
    }

    Optional<Stage> stage() {
        return Arrays.stream(Stage.values())
                .filter(stage -> stage.name().equals(what))
                .findFirst();
    }

    Optional<EventKind> event() {
        return Arrays.stream(EventKind.values())
                .filter(kind -> kind.name().equals(what))
                .findFirst();
    }

    ReducedDate day() {
        return ReducedDate.of(on);
    }

    /** A quarter more by each increase, a fifth less by each decrease. */
    static BigDecimal changed(BigDecimal capital, List<Move> made) {
        var amount = capital;
        for (var move : made) {
            if (move.event().filter(EventKind.CAPITAL_INCREASE::equals).isPresent()) {
                amount = amount.multiply(new BigDecimal("1.25"));
            } else if (move.event().filter(EventKind.CAPITAL_DECREASE::equals).isPresent()) {
                amount = amount.multiply(new BigDecimal("0.8"));
            }
        }
        return amount;
    }
}
