package org.greenregistry;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.greenregistry.access.Acting;
import org.greenregistry.access.Actor;
import org.greenregistry.access.Role;
import org.greenregistry.journal.JournalService;
import org.greenregistry.kernel.Refusal;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.boot.context.event.SpringApplicationEvent;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationListener;

/**
 * What the registry does instead of serving: {@code verify} reads the whole book and says whether it proves itself,
 * {@code backup DIR} writes all it holds into a folder, {@code restore DIR} puts such a folder into an empty data
 * folder and verifies. Each tells in both languages how it went and ends with 0 or 1; it serves nobody, leaves the
 * index alone and runs before anything that would write.
 */
final class Command implements ApplicationListener<SpringApplicationEvent> {

    static final Set<String> NAMES = Set.of("verify", "backup", "restore");

    private static final List<String> QUIET = List.of(
            "--server.address=127.0.0.1",
            "--server.port=0",
            "--spring.jpa.properties.hibernate.search.enabled=false",
            "--registry.journal.head-every=PT24H");

    private final String name;
    private final Path folder;

    private Command(String name, Path folder) {
        this.name = name;
        this.folder = folder;
    }

    static void run(String... arguments) {
        var application = new SpringApplication(Registry.class);
        application.addListeners(new Command(arguments[0], Path.of(arguments.length > 1 ? arguments[1] : "")));
        application.run(Stream.concat(Arrays.stream(arguments), QUIET.stream()).toArray(String[]::new));
    }

    @Override
    public void onApplicationEvent(SpringApplicationEvent event) {
        try {
            switch (event) {
                // Before the database is opened.
                case ApplicationEnvironmentPreparedEvent prepared
                when name.equals("restore") ->
                    Restore.into(Holdings.of(prepared.getEnvironment()), folder).print();
                case ApplicationStartedEvent started -> {
                    var registry = started.getApplicationContext();
                    var isWell = name.equals("backup") ? backup(registry) : verify(registry);
                    System.exit(SpringApplication.exit(registry, () -> isWell ? 0 : 1));
                }
                default -> {}
            }
        } catch (Refusal no) {
            Sentence.of(no).print();
            System.exit(1);
        }
    }

    private boolean backup(ApplicationContext registry) {
        registry.getBean(Backup.class).write(folder).print();
        return true;
    }

    private static boolean verify(ApplicationContext registry) {
        var journal = registry.getBean(JournalService.class);
        var auditor = new Actor(null, "", Set.of(Role.AUDITOR));
        var finding = Acting.as(auditor, journal::verify);
        finding.map(Sentence::of)
                .orElseGet(() -> Sentence.of("verify.ok", journal.head().entries()))
                .print();
        Acting.as(auditor, journal::redactions)
                .forEach(act -> Sentence.of("verify.redacted", act.number(), act.places())
                        .print());
        return finding.isEmpty();
    }
}
