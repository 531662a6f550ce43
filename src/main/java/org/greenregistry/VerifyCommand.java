package org.greenregistry;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.greenregistry.access.Acting;
import org.greenregistry.access.Actor;
import org.greenregistry.access.Role;
import org.greenregistry.journal.Finding;
import org.greenregistry.journal.JournalService;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.Wording;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationListener;

/**
 * {@code verify}: reads the whole book, says in both languages whether it proves itself, and ends with 0 or 1. It
 * serves nobody, leaves the index alone and runs before anything that would write.
 */
final class VerifyCommand implements ApplicationListener<ApplicationStartedEvent> {

    private static final List<String> QUIET = List.of(
            "--server.address=127.0.0.1",
            "--server.port=0",
            "--spring.jpa.properties.hibernate.search.enabled=false",
            "--registry.journal.head-every=PT24H");

    private VerifyCommand() {}

    static void run(String... arguments) {
        var application = new SpringApplication(Registry.class);
        application.addListeners(new VerifyCommand());
        application.run(Stream.concat(Arrays.stream(arguments), QUIET.stream()).toArray(String[]::new));
    }

    @Override
    public void onApplicationEvent(ApplicationStartedEvent started) {
        var whole = verify(started.getApplicationContext());
        System.exit(SpringApplication.exit(started.getApplicationContext(), () -> whole ? 0 : 1));
    }

    private static void say(PrintStream console, Finding sentence) {
        for (var locale : List.of(Lang.VIETNAMESE, Lang.ENGLISH)) {
            console.println(
                    Wording.text(locale, sentence.key(), sentence.arguments().toArray()));
        }
    }

    private static boolean verify(ApplicationContext context) {
        var journal = context.getBean(JournalService.class);
        var auditor = new Actor(null, "", Set.of(Role.AUDITOR));
        var finding = Acting.as(auditor, journal::verify);
        var sentence =
                finding.orElseGet(() -> Finding.of("verify.ok", journal.head().entries()));
        var console = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        say(console, sentence);
        Acting.as(auditor, journal::redactions)
                .forEach(act -> say(console, Finding.of("verify.redacted", act.number(), act.places())));
        return finding.isEmpty();
    }
}
