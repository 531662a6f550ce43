package org.greenregistry.bench;

import static org.greenregistry.People.ADMIN;
import static org.greenregistry.People.REVIEWER;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.greenregistry.People;
import org.greenregistry.Registry;
import org.greenregistry.access.Actor;
import org.greenregistry.access.Role;
import org.greenregistry.account.AccountService;
import org.greenregistry.account.Activation;
import org.greenregistry.account.NewAccount;
import org.greenregistry.account.NewToken;
import org.greenregistry.account.TokenScope;
import org.greenregistry.account.TokenService;
import org.greenregistry.catalogue.CatalogueService;
import org.greenregistry.catalogue.Order;
import org.greenregistry.catalogue.ProjectQuery;
import org.greenregistry.catalogue.ProjectRow;
import org.greenregistry.catalogue.SortKey;
import org.greenregistry.dossier.Jobs;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.dossier.ProjectContentBuilder;
import org.greenregistry.exchange.ImportService;
import org.greenregistry.exchange.ImportState;
import org.greenregistry.ledger.DraftService;
import org.greenregistry.ledger.Publication;
import org.greenregistry.ledger.RecordService;
import org.greenregistry.ledger.ReviewService;
import org.greenregistry.shell.Lang;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;

/**
 * Measures in this process what officers and reviewers do to a whole book: approvals one by one, each a version, an
 * entry in the journal and a document in the index; and a table of as many rows as the book has projects, while
 * somebody else reads lists. Leaves a token for {@link BenchApi}. {@code ./registry bench api} starts it on a copy of
 * the book.
 */
final class BenchDesk {

    private static final List<Integer> CLIENTS = List.of(1, 16);
    private static final int APPROVALS = 3000;
    private static final int ROWS = 100_000;

    private final ApplicationContext registry;
    private final CatalogueService catalogue;
    private final RecordService records;
    private final DraftService drafts;
    private final ReviewService reviews;
    private final ImportService imports;
    private final Actor officer;

    private BenchDesk(ApplicationContext registry) {
        this.registry = registry;
        catalogue = registry.getBean(CatalogueService.class);
        records = registry.getBean(RecordService.class);
        drafts = registry.getBean(DraftService.class);
        reviews = registry.getBean(ReviewService.class);
        imports = registry.getBean(ImportService.class);
        officer = hired();
    }

    /** @param arguments data folder, file for the token */
    public static void main(String[] arguments) throws Exception {
        var settings = Stream.of(
                "--server.address=127.0.0.1",
                "--server.port=0",
                "--vaadin.productionMode=true",
                "--registry.api.read.requests-per-minute=0",
                "--registry.data=" + arguments[0]);
        try (var registry = SpringApplication.run(Registry.class, settings.toArray(String[]::new))) {
            var bench = new BenchDesk(registry);
            Files.writeString(Path.of(arguments[1]), bench.token());
            bench.approvals();
            bench.importing(registry.getEnvironment().getProperty("local.server.port", Integer.class, 0));
        }
    }

    private Actor hired() {
        var accounts = registry.getBean(AccountService.class);
        var name = "bench" + UUID.randomUUID().toString().substring(0, 8);
        var asked = new NewAccount(name, name, name + "@example.org", "Bench", Set.of(Role.OFFICER));
        var code = People.as(ADMIN, () -> accounts.create(asked));
        accounts.activate(new Activation(code.username(), code.code(), "ba con voi qua cầu"));
        return new Actor(code.account(), name, Set.of(Role.OFFICER));
    }

    private String token() {
        var asked = new NewToken(
                "bench",
                "Bench",
                officer.requireAccount(),
                Set.of(TokenScope.values()),
                LocalDate.now(registry.getBean(ZoneId.class)).plusDays(2),
                Set.of(),
                Set.of());
        return People.as(ADMIN, () -> registry.getBean(TokenService.class).make(asked))
                .text();
    }

    private void approvals() throws Exception {
        System.out.printf(
                Locale.ROOT, "%-32s %7s %9s %9s %9s %9s%n", "milliseconds", "clients", "p50", "p95", "p99", "per s");
        var projects = projects(CLIENTS.size() * APPROVALS).iterator();
        for (var clients : CLIENTS) {
            var submitted = submitted(projects);
            var figures = Load.each(
                    clients,
                    submitted.size(),
                    number -> People.as(REVIEWER, () -> reviews.approve(submitted.get(number), Publication.PUBLIC)));
            System.out.printf("%-32s %7d %s%n", "approve a changed project", clients, figures.line());
        }
    }

    private List<ProjectRow> projects(int count) {
        var rows = new ArrayList<ProjectRow>(count);
        for (var page = 1; rows.size() < count; page++) {
            var asked = ProjectQuery.ALL
                    .sorted(Order.by(SortKey.CODE))
                    .sized(ProjectQuery.LARGEST_SIZE)
                    .onPage(page);
            rows.addAll(People.as(officer, () -> catalogue.page(asked)).rows());
        }
        return rows.subList(0, count);
    }

    private List<UUID> submitted(Iterator<ProjectRow> projects) {
        return Stream.generate(projects::next)
                .limit(APPROVALS)
                .map(row -> People.as(officer, () -> submitted(row.code())))
                .toList();
    }

    private UUID submitted(String code) {
        var draft = drafts.revise(records.named("project", code).orElseThrow().id());
        var sheet = drafts.open(draft, ProjectContent.class);
        var jobs = sheet.content().jobs();
        var planned = jobs.planned();
        var changed = ProjectContentBuilder.builder(sheet.content())
                .jobs(new Jobs(planned == null ? 1 : planned + 1, jobs.by()))
                .build();
        drafts.save(draft, sheet.revision(), changed, Map.of());
        drafts.submit(draft);
        return draft;
    }

    /** From the first byte of the file to the last draft, while another client asks for lists all the time. */
    private void importing(int port) throws Exception {
        var file = Files.createTempFile("bench", ".csv");
        try (var hand = Executors.newSingleThreadExecutor()) {
            table(file);
            var took = hand.submit(() -> People.as(officer, () -> seconds(file)));
            var lists = new ArrayList<Long>();
            try (var client = HttpClient.newHttpClient()) {
                var list = HttpRequest.newBuilder(
                                URI.create("http://127.0.0.1:" + port + "/api/v1/projects?sort=code&q=nha"))
                        .build();
                while (!took.isDone()) {
                    var begun = System.nanoTime();
                    client.send(list, HttpResponse.BodyHandlers.ofString());
                    lists.add(System.nanoTime() - begun);
                    LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
                }
            }
            System.out.printf("import of %d rows as drafts: %s%n", ROWS, took.get());
            var figures = new Figures(
                    lists.stream().mapToLong(Long::longValue).sorted().toArray(), 1);
            System.out.printf(
                    Locale.ROOT,
                    "somebody else's list meanwhile: p50 %.0f ms, p95 %.0f ms, p99 %.0f ms%n",
                    figures.percentile(50),
                    figures.percentile(95),
                    figures.percentile(99));
        } finally {
            Files.delete(file);
        }
    }

    private static void table(Path file) throws IOException {
        var head =
                Stream.of("Tên dự án,Chủ đầu tư,Quốc gia,Tổng vốn đầu tư (triệu USD),Lao động dự kiến,Diện tích (ha)");
        var rows = IntStream.range(0, ROWS).mapToObj(number -> "Dự án nhập thử %d,Công ty %d,Việt Nam,%d,%d,%d"
                .formatted(number, number % 900, 1 + number % 90, 10 + number % 700, 1 + number % 40));
        Files.write(file, Stream.concat(head, rows).toList());
    }

    private String seconds(Path file) {
        var begun = System.nanoTime();
        try (var bytes = Files.newInputStream(file)) {
            var id = imports.begin("project", "bench.csv", bytes, Lang.VIETNAMESE);
            until(id, ImportState.READY);
            var read = System.nanoTime() - begun;
            imports.apply(id, false);
            until(id, ImportState.APPLIED);
            var all = System.nanoTime() - begun;
            return String.format(Locale.ROOT, "%.1f s, of which reading and comparing %.1f s", all / 1e9, read / 1e9);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void until(UUID id, ImportState wanted) {
        while (imports.get(id).state() != wanted) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
        }
    }
}
