package org.greenregistry;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.greenregistry.access.Acting;
import org.greenregistry.access.Actor;
import org.greenregistry.access.Role;
import org.greenregistry.account.AccountService;
import org.greenregistry.exchange.Import;
import org.greenregistry.exchange.ImportRow;
import org.greenregistry.exchange.ImportService;
import org.greenregistry.exchange.ImportState;
import org.greenregistry.exchange.TableFormat;
import org.greenregistry.exchange.TableOrder;
import org.greenregistry.exchange.TableService;
import org.greenregistry.kernel.Refusal;
import org.greenregistry.ledger.RowResult;
import org.greenregistry.shell.Lang;
import org.greenregistry.work.Directory;
import org.greenregistry.work.JobProgress;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.data.domain.PageRequest;

/**
 * {@code import FILE --as ACCOUNT} and {@code export FILE --as ACCOUNT}: tables in and out without a browser, as that
 * person would do it and with no right more.
 */
final class TableCommand {

    static final List<String> NAMES = List.of("import", "export");

    private static final Actor START = new Actor(null, "", java.util.Set.of(Role.ADMIN));
    private static final int MOST_SAID = 50;

    private static final JobProgress UNSEEN = new JobProgress() {
        @Override
        public void step(String key, long units) {}

        @Override
        public void advance(long units) {}
    };

    private final ApplicationContext registry;
    private final Path file;
    private final Map<String, String> options;
    private final Actor actor;

    private TableCommand(ApplicationContext registry, Path file, Map<String, String> options) {
        this.registry = registry;
        this.file = file;
        this.options = options;
        this.actor = actor(registry, option("as", ""));
    }

    static void run(String... arguments) {
        var options = options(arguments);
        var application = new SpringApplication(Registry.class);
        try (var registry = application.run("--server.address=127.0.0.1", "--server.port=0")) {
            var file = Path.of(options.getOrDefault("", ""));
            var command = new TableCommand(registry, file, options);
            Acting.as(command.actor, () -> {
                if (arguments[0].equals("import")) {
                    command.bring();
                } else {
                    command.fetch();
                }
                return true;
            });
        } catch (Refusal no) {
            Sentence.of(no).print();
            System.exit(1);
        }
    }

    /** By name without its dashes; under the empty name what has none. */
    private static Map<String, String> options(String... arguments) {
        var options = new HashMap<String, String>();
        for (var rest = new ArrayList<>(Arrays.asList(arguments).subList(1, arguments.length)); !rest.isEmpty(); ) {
            var next = rest.removeFirst();
            var isFlag = next.equals("--dry-run") || next.equals("--submit");
            if (next.startsWith("--")) {
                options.put(next.substring(2), isFlag || rest.isEmpty() ? "true" : rest.removeFirst());
            } else {
                options.put("", next);
            }
        }
        return options;
    }

    private static Actor actor(ApplicationContext registry, String username) {
        return Acting.as(START, () -> registry.getBean(AccountService.class).list(username, PageRequest.of(0, 100)))
                .stream()
                .filter(account -> account.username().equals(username))
                .findFirst()
                .flatMap(account -> registry.getBean(Directory.class).actor(account.id()))
                .filter(found -> found.is(Role.OFFICER))
                .orElseThrow(() -> new Refusal("exchange.command.account", username));
    }

    private String option(String name, String otherwise) {
        return options.getOrDefault(name, otherwise);
    }

    private void bring() {
        var imports = registry.getBean(ImportService.class);
        try (var bytes = Files.newInputStream(file)) {
            var id = imports.begin(option("kind", "project"), String.valueOf(file.getFileName()), bytes, locale());
            var table = waited(imports, id);
            var refusal = table.refusal();
            if (refusal != null) {
                throw refusal;
            }
            say(imports, table);
            if (!options.containsKey("dry-run") && imports.chosen(id) > 0) {
                imports.apply(id, options.containsKey("submit"));
                waited(imports, id);
                Sentence.of("exchange.command.drafted", imports.chosen(id)).print();
            }
        } catch (IOException unreadable) {
            throw new Refusal("exchange.command.file", file.toString());
        }
    }

    private static Import waited(ImportService imports, UUID id) {
        while (true) {
            var table = imports.get(id);
            if (table.state() != ImportState.READING && table.state() != ImportState.APPLYING) {
                return table;
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
        }
    }

    /** How many rows are in which state, and what is wrong with the first of those that are. */
    private static void say(ImportService imports, Import table) {
        Sentence.of(
                        "exchange.command.read",
                        table.rows(),
                        table.count(RowResult.State.NEW),
                        table.count(RowResult.State.CHANGED),
                        table.count(RowResult.State.UNCHANGED),
                        table.count(RowResult.State.CONFLICT),
                        table.count(RowResult.State.FAULTY),
                        table.questions().size())
                .print();
        imports.rows(table.id(), List.of(RowResult.State.FAULTY), PageRequest.of(0, MOST_SAID))
                .forEach(TableCommand::say);
    }

    private static void say(ImportRow row) {
        var why = row.note();
        if (why != null) {
            Sentence.of("exchange.command.row", row.number(), why).print();
        }
        row.problems().forEach(problem -> Sentence.of(
                        "exchange.command.row", row.number(), problem.column() + ": " + problem.text())
                .print());
    }

    private void fetch() {
        var name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        var format = option("format", name.endsWith(".csv") ? "csv" : "xlsx").toUpperCase(Locale.ROOT);
        var columns = option("columns", "");
        var order = new TableOrder(
                option("kind", "project"),
                TableFormat.valueOf(format),
                option("query", ""),
                locale().getLanguage(),
                columns.isEmpty() ? List.of() : List.of(columns.split(",", -1)),
                false);
        try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
            registry.getBean(TableService.class).write(order, out, UNSEEN);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
        Sentence.of("exchange.command.written", file.toString()).print();
    }

    private Locale locale() {
        return Lang.ofCode(option("lang", "vi"));
    }
}
