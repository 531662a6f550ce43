package org.greenregistry.work;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.greenregistry.kernel.LocalizedText;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The kinds of jobs all modules offer, and what a job is asked as text. */
@Component
class JobKinds {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Asked for late: a kind may need services that order jobs. */
    private final ObjectProvider<JobKind<?>> kinds;

    JobKinds(ObjectProvider<JobKind<?>> kinds) {
        this.kinds = kinds;
    }

    <P extends Record> JobKind<P> of(Class<? extends JobKind<P>> type) {
        return kinds.stream()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(type.getName()));
    }

    static String written(Record asked) {
        return JSON.writeValueAsString(asked);
    }

    /** Empty for a kind this release no longer has. */
    Optional<Asked<?>> find(String code, String parameters) {
        return kinds.stream()
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .map(kind -> asked(kind, parameters));
    }

    private static <P extends Record> Asked<P> asked(JobKind<P> kind, String parameters) {
        return new Asked<>(kind, JSON.readValue(parameters, kind.parameters()));
    }

    /** A kind with what one job of it is asked. */
    record Asked<P extends Record>(JobKind<P> kind, P parameters) {

        LocalizedText title() {
            return kind.title(parameters);
        }

        boolean isTold() {
            return kind.isTold(parameters);
        }

        JobResult run(JobRun run) {
            try {
                return kind.run(parameters, run);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }
}
