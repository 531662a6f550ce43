package org.greenregistry.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.greenregistry.Backups;
import org.greenregistry.People;
import org.greenregistry.Registry;
import org.greenregistry.catalogue.CatalogueService;
import org.greenregistry.catalogue.Order;
import org.greenregistry.catalogue.ProjectFilter;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.journal.JournalService;
import org.greenregistry.ledger.DraftRow;
import org.greenregistry.ledger.DraftService;
import org.greenregistry.ledger.RecordService;
import org.greenregistry.ledger.ReviewState;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;

/** After the last kill: starts the application once more and holds the book against what was acknowledged. */
final class Inquest {

    private final ApplicationContext context;
    private final Map<UUID, DraftRow> drafts = new TreeMap<>();

    private Inquest(ApplicationContext context) {
        this.context = context;
        SecurityContextHolder.setContextHolderStrategy(context.getBean(SecurityContextHolderStrategy.class));
        People.as(People.OFFICER, () -> context.getBean(DraftService.class).mine())
                .forEach(row -> drafts.put(row.id(), row));
    }

    static void hold(Acknowledged acknowledged, Scene scene) {
        try (var context = SpringApplication.run(Registry.class, scene.arguments())) {
            var inquest = new Inquest(context);
            inquest.nothingAcknowledgedIsLost(acknowledged);
            inquest.noActIsHalf();
            inquest.theChainVerifies();
            inquest.theIndexHasWhatTheVersionsHave();
        }
        if (scene.moments().contains(Moment.BACKUP)) {
            noHalfBackupPassesForAWholeOne(acknowledged, scene.backups());
            theNewestBackupIsAWholeBook(acknowledged, scene);
        }
    }

    private static void noHalfBackupPassesForAWholeOne(Acknowledged acknowledged, Path backups) {
        assertThat(acknowledged.backups()).allMatch(Backups::isWhole, "is whole");
        if (!Files.exists(backups)) {
            return;
        }
        try (var folders = Files.list(backups)) {
            assertThat(folders).allSatisfy(folder -> assertThat(Backups.isWhole(folder))
                    .as("%s", folder)
                    .isEqualTo(Files.exists(folder.resolve("manifest.json"))
                            || !folder.toString().endsWith(".part")));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static void theNewestBackupIsAWholeBook(Acknowledged acknowledged, Scene scene) {
        if (acknowledged.backups().isEmpty()) {
            return;
        }
        var data = scene.folder().resolve("restored");
        Backups.restore(acknowledged.backups().getLast(), data);
        try (var context = SpringApplication.run(Registry.class, scene.on(data))) {
            var inquest = new Inquest(context);
            inquest.noActIsHalf();
            inquest.theChainVerifies();
            inquest.theIndexHasWhatTheVersionsHave();
        }
    }

    private void nothingAcknowledgedIsLost(Acknowledged acknowledged) {
        var records = context.getBean(RecordService.class);
        acknowledged.approved().forEach((draft, code) -> {
            var found = records.find(ProjectContent.class, code, null);
            assertThat(found).as("approved %s as %s", draft, code).isPresent();
            assertThat(found.get().content().name().vi()).isEqualTo("k" + draft + " 2");
            assertThat(drafts).doesNotContainKey(UUID.fromString(draft));
        });
        acknowledged.saved().forEach((draft, revision) -> {
            var row = drafts.get(UUID.fromString(draft));
            if (row == null) {
                assertThat(versionsNamed("k" + draft + " 2"))
                        .as("draft %s", draft)
                        .isEqualTo(1);
                return;
            }
            var sheet = People.as(
                    People.OFFICER, () -> context.getBean(DraftService.class).open(row.id(), ProjectContent.class));
            assertThat(sheet.revision()).as("draft %s", draft).isGreaterThanOrEqualTo(revision);
            if (acknowledged.isSubmitted(draft)) {
                assertThat(row.state()).isEqualTo(ReviewState.SUBMITTED);
            }
        });
    }

    private long versionsNamed(String name) {
        return context.getBean(CatalogueService.class).count(ProjectFilter.ALL.withText(name));
    }

    /** The last act the journal has on a draft is the one its state shows. */
    private void noActIsHalf() {
        var sql = context.getBean(JdbcTemplate.class);
        drafts.values().forEach(row -> {
            var last = sql.queryForObject(
                    "select action from journal_entry where entry_number ="
                            + " (select max(entry_number) from journal_entry where draft_id = ?)",
                    String.class,
                    row.id());
            assertThat(last).isEqualTo(row.state() == ReviewState.SUBMITTED ? "SUBMITTED" : "CREATED");
        });
        assertThat(sql.queryForObject(
                        "select count(*) from ledger_record r where code is not null and not exists"
                                + " (select 1 from ledger_version v where v.record_id = r.id)",
                        Long.class))
                .isZero();
    }

    private void theChainVerifies() {
        assertThat(People.as(People.AUDITOR, () -> context.getBean(JournalService.class)
                        .verify()))
                .isEmpty();
    }

    private void theIndexHasWhatTheVersionsHave() {
        var indexed = new ArrayList<String>();
        var page = PageRequest.of(0, 500);
        for (var rows = rows(page); !rows.isEmpty(); rows = rows(page)) {
            indexed.addAll(rows);
            page = page.next();
        }
        assertThat(indexed)
                .containsExactlyInAnyOrderElementsOf(context.getBean(JdbcTemplate.class)
                        .queryForList("select code from ledger_version where kind = 'project'", String.class));
    }

    private List<String> rows(PageRequest page) {
        return context.getBean(CatalogueService.class).rows(ProjectFilter.ALL, Order.NAME, page).stream()
                .map(row -> row.code())
                .toList();
    }
}
