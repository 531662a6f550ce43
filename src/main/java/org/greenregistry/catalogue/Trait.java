package org.greenregistry.catalogue;

import static org.greenregistry.catalogue.Condition.any;

import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.greenregistry.dossier.CapitalKind;
import org.greenregistry.dossier.Contradiction;
import org.greenregistry.dossier.Flow;
import org.greenregistry.dossier.IndicatorKind;
import org.greenregistry.dossier.MilestoneKind;
import org.greenregistry.dossier.ObstacleKind;
import org.greenregistry.dossier.SmartTechnology;
import org.greenregistry.dossier.Stage;
import org.greenregistry.kernel.Level;
import org.greenregistry.project.ProjectFacts;
import org.jspecify.annotations.Nullable;

/** What a {@link Condition} may ask of a project's facts; most on a day, some in a period. */
public enum Trait {

    /** Licensed by then and not ended. */
    VALID("", Level.PUBLIC) {
        @Override
        boolean holds(ProjectFacts facts, Condition asked) {
            return Standing.isValid(facts, asked.to());
        }
    },

    /** At the stage of the value. */
    STAGE(oneOf(Stage.class), Level.PUBLIC) {
        @Override
        boolean holds(ProjectFacts facts, Condition asked) {
            return asked.is(facts.stageOn(asked.to()));
        }
    },

    /** Came to the stage of the value in the period. */
    ENTERED(oneOf(Stage.class), Level.PUBLIC) {
        @Override
        boolean holds(ProjectFacts facts, Condition asked) {
            return any(facts.history(), since -> asked.is(since.stage()) && asked.spans(since.day()));
        }
    },

    /**
     * Capital newly registered, raised, lowered or ended in the period; the value is {@code KIND} or
     * {@code KIND-CURRENCY}.
     */
    FLOW(oneOf(Flow.Kind.class) + "(?:-[A-Z]{3})?", Level.PUBLIC) {
        @Override
        boolean holds(ProjectFacts facts, Condition asked) {
            return any(facts.flows(), asked::covers);
        }
    },

    /** Valid, with an amount of the kind and currency in the value: {@code REGISTERED-USD}. */
    STATES(oneOf(CapitalKind.class) + "(?:-[A-Z]{3})?", Level.PUBLIC) {
        @Override
        boolean holds(ProjectFacts facts, Condition asked) {
            return Standing.isValid(facts, asked.to()) && any(facts.figures(), asked::covers);
        }
    },

    /** Valid, without any amount of the kind in the value. */
    SILENT(oneOf(CapitalKind.class), Level.PUBLIC) {
        @Override
        boolean holds(ProjectFacts facts, Condition asked) {
            return Standing.isValid(facts, asked.to()) && !any(facts.figures(), figure -> asked.is(figure.kind()));
        }
    },

    /** Held up by an obstacle, of the kind in the value if there is one. */
    BLOCKED("|" + oneOf(ObstacleKind.class), Level.INTERNAL) {
        @Override
        boolean holds(ProjectFacts facts, Condition asked) {
            return any(facts.blocked(), obstacle -> obstacle.isOpen(asked.to()) && asked.isOrAny(obstacle.kind()));
        }
    },

    /** Held up by an obstacle the authority in the value must remove. */
    WAITING_FOR(".{1,255}", Level.INTERNAL) {
        @Override
        boolean holds(ProjectFacts facts, Condition asked) {
            return any(
                    facts.blocked(),
                    obstacle -> obstacle.isOpen(asked.to()) && Objects.equals(obstacle.agency(), asked.value()));
        }
    },

    /** Behind its schedule, in the point of the value if there is one. */
    LATE("|" + oneOf(MilestoneKind.class), Level.INTERNAL) {
        @Override
        boolean holds(ProjectFacts facts, Condition asked) {
            return Standing.isAlive(facts, asked.to())
                    && any(facts.due(), due -> due.isLate(asked.to()) && asked.isOrAny(due.kind()));
        }
    },

    /** Waiting without being suspended. */
    HELD("", Level.INTERNAL) {
        @Override
        boolean holds(ProjectFacts facts, Condition asked) {
            return facts.heldSince() != null && !facts.heldSince().isAfter(asked.to());
        }
    },

    /** With or, though valid, without an accepted report on a period: {@code GIVEN-2026-Q3}, {@code MISSING-2026}. */
    REPORT("(?:GIVEN|MISSING)-\\d{4}(?:-Q[1-4])?", Level.INTERNAL) {
        @Override
        boolean holds(ProjectFacts facts, Condition asked) {
            var parts = Objects.requireNonNull(asked.value()).split("-", 2);
            var given = facts.hasReport(parts[1]);
            return parts[0].equals("GIVEN") ? given : Standing.isValid(facts, asked.to()) && !given;
        }
    },

    /**
     * Licensed more months ago than the value says, with less done of what it registered than the value's per cent:
     * {@code 24-10}.
     */
    SLOW("\\d{1,3}-\\d{1,3}", Level.INTERNAL) {
        @Override
        boolean holds(ProjectFacts facts, Condition asked) {
            return Slowness.of(asked.value()).isOf(facts, asked.to());
        }
    },

    /** With a value of the indicator and kind in the value, for a time in the period: {@code G-GHG1-REPORTED}. */
    MEASURED("[A-Z0-9-]+-(?:" + oneOf(IndicatorKind.class) + ")", Level.PUBLIC) {
        @Override
        boolean holds(ProjectFacts facts, Condition asked) {
            return any(facts.measured(), asked::covers);
        }
    },

    /** Its smart production was last assessed in the period; it uses the technology of the value, if there is one. */
    ASSESSED("|" + oneOf(SmartTechnology.class), Level.PUBLIC) {
        @Override
        boolean holds(ProjectFacts facts, Condition asked) {
            var smart = facts.smart();
            return smart.isAssessed()
                    && asked.spans(smart.on())
                    && (asked.value() == null || any(smart.technologies(), asked::is));
        }
    },

    /** With an accepted report on a period within the asked one, in the currency of the value. */
    REPORTED("[A-Z]{3}", Level.INTERNAL) {
        @Override
        boolean holds(ProjectFacts facts, Condition asked) {
            return any(facts.spent(), asked::covers);
        }
    },

    /** Something its stage asks for is absent; what the value's path names, if there is one. */
    INCOMPLETE("|[A-Za-z.]+", Level.INTERNAL) {
        @Override
        boolean holds(ProjectFacts facts, Condition asked) {
            return any(facts.absent(), asked::isValueOrAny);
        }
    },

    /** Something its stage asks for is absent, and the record says why. */
    EXCUSED("|[A-Za-z.]+", Level.INTERNAL) {
        @Override
        boolean holds(ProjectFacts facts, Condition asked) {
            return any(facts.excused(), asked::isValueOrAny);
        }
    },

    /** It contradicts itself, in the way of the value if there is one. */
    CONTRADICTORY("|" + oneOf(Contradiction.class), Level.INTERNAL) {
        @Override
        boolean holds(ProjectFacts facts, Condition asked) {
            return any(facts.contradictions(), asked::isOrAny);
        }
    },

    /** Nobody has written a version of it for as many months as the value says. */
    STALE("\\d{1,3}", Level.INTERNAL) {
        @Override
        boolean holds(ProjectFacts facts, Condition asked) {
            return asked.isOlder(facts.recordedFrom());
        }
    },

    /** Its present version was written by the account in the value. */
    WRITTEN_BY("[0-9a-f-]{36}", Level.INTERNAL) {
        @Override
        boolean holds(ProjectFacts facts, Condition asked) {
            return facts.author() != null && facts.author().toString().equals(asked.value());
        }
    },

    /** Managed by the authority whose code is the value. */
    MANAGED_BY(".{1,40}", Level.INTERNAL) {
        @Override
        boolean holds(ProjectFacts facts, Condition asked) {
            return facts.agencies().contains(Objects.requireNonNullElse(asked.value(), ""));
        }
    };

    private final Pattern values;
    private final Level level;

    /**
     * @param values what the value may be; absent ones read as empty
     * @param level who may ask
     */
    Trait(String values, Level level) {
        this.values = Pattern.compile(values);
        this.level = level;
    }

    private static String oneOf(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining("|", "(?:", ")"));
    }

    boolean takes(@Nullable String value) {
        return values.matcher(Objects.requireNonNullElse(value, "")).matches();
    }

    public Level level() {
        return level;
    }

    abstract boolean holds(ProjectFacts facts, Condition asked);

    /** As addresses write it: {@code waiting_for}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Trait> of(String code) {
        return Arrays.stream(values())
                .filter(trait -> trait.code().equals(code))
                .findFirst();
    }
}
