package org.greenregistry.catalogue.ui;

import java.util.Optional;
import java.util.stream.Stream;
import org.greenregistry.dossier.Opportunity;
import org.greenregistry.dossier.Phase;
import org.greenregistry.dossier.Stage;
import org.greenregistry.shell.Wording;
import org.springframework.stereotype.Component;

/** What must be known before reading on: that a project is not real, no official call, or under examination. */
@Component
class Cautions {

    private final Freshness freshness;

    Cautions(Freshness freshness) {
        this.freshness = freshness;
    }

    /** A sentence each. */
    Stream<String> of(Reading reading) {
        return Stream.of(sample(reading), unofficial(reading), examined(reading))
                .flatMap(Optional::stream);
    }

    private static Optional<String> sample(Reading reading) {
        return reading.content().sample() ? said("catalogue.sample.note", reading) : Optional.empty();
    }

    /** A real place is no call before it stands in one of the official lists. */
    private Optional<String> unofficial(Reading reading) {
        var offered = reading.content().opportunity();
        if (!reading.isIn(Phase.OPPORTUNITY) || reading.content().sample() || isListed(offered)) {
            return Optional.empty();
        }
        return freshness
                .source(reading)
                .flatMap(date -> said("catalogue.unofficial", reading, date.text()))
                .or(() -> said("catalogue.unofficial.undated", reading));
    }

    private static boolean isListed(Opportunity offered) {
        return offered.listNational() != null || offered.listSector() != null || offered.listLocal() != null;
    }

    /** While an authority examines the file the public knows no more than that. */
    private static Optional<String> examined(Reading reading) {
        var stage = reading.content().stage();
        return stage == Stage.IPA_IN_PROCESS || stage == Stage.IRC_IN_PROCESS
                ? said("catalogue.procedure", reading)
                : Optional.empty();
    }

    private static Optional<String> said(String key, Reading reading, Object... arguments) {
        return Optional.of(Wording.text(reading.locale(), key, arguments));
    }
}
