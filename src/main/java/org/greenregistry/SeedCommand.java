package org.greenregistry;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.greenregistry.journal.JournalService;
import org.greenregistry.kernel.Refusal;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * {@code seed N}: writes N made-up projects into an empty data folder. The book is written first, without an index; the
 * index is then made from it in one pass, as after any loss, so that the registry starts on the folder at once.
 */
final class SeedCommand {

    private static final String MOST = "1000000";

    /** Nobody asks the index while it is made: few large segments at the end instead of many small ones on the way. */
    private static final String[] UNDISTURBED = {
        "--registry.ledger.index-patience=PT24H",
        "--spring.jpa.properties.hibernate.search.backend.io.commit_interval=3600000",
        "--spring.jpa.properties.hibernate.search.backend.io.writer.ram_buffer_size=256"
    };

    private SeedCommand() {}

    static void run(String... arguments) {
        var begun = Instant.now();
        try {
            var projects = number(arguments.length > 1 ? arguments[1] : "");
            start("--spring.jpa.properties.hibernate.search.enabled=false", "--registry.seed.projects=" + projects)
                    .close();
            Sentence.of("seed.written", projects, since(begun)).print();
            try (var indexing = start(UNDISTURBED)) {
                var entries = indexing.getBean(JournalService.class).head().entries();
                Sentence.of("seed.done", projects, entries, since(begun)).print();
            }
        } catch (Refusal no) {
            Sentence.of(no).print();
            System.exit(1);
        }
    }

    private static long since(Instant begun) {
        return Duration.between(begun, Instant.now()).toSeconds();
    }

    private static int number(String text) {
        if (text.matches("[1-9][0-9]{0,5}") || text.equals(MOST)) {
            return Integer.parseInt(text);
        }
        throw new Refusal("seed.number", text);
    }

    private static ConfigurableApplicationContext start(String... settings) {
        var application = new SpringApplication(Registry.class);
        application.addListeners((ApplicationListener<ApplicationEnvironmentPreparedEvent>) prepared -> {
            var environment = prepared.getEnvironment();
            if (environment.containsProperty("registry.seed.projects")) {
                Holdings.of(environment).requireEmpty();
            }
        });
        var fixed = List.of("--spring.profiles.active=seed", "--server.address=127.0.0.1", "--server.port=0");
        return application.run(
                Stream.concat(fixed.stream(), Stream.of(settings)).toArray(String[]::new));
    }
}
