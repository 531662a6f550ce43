package org.greenregistry.exchange;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.greenregistry.kernel.Refusal;
import org.greenregistry.ledger.BatchService;
import org.greenregistry.ledger.RowResult;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.Wording;
import org.greenregistry.work.FileService;
import org.greenregistry.work.JobProgress;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reads the file of an import and compares each of its rows with the book. Nothing is written but the import itself.
 */
@Component
class ImportReading {

    private static final int MOST_QUESTIONS = 500;

    /** How numbers are written is told by as many rows. */
    private static final int FIRST_ROWS = 300;

    private final Tables tables;
    private final Fields fields;
    private final StoredImports imports;
    private final StoredRows rows;
    private final EntityManager database;
    private final FileService files;
    private final ExchangeSettings settings;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ImportReading(
            Tables tables,
            Fields fields,
            StoredImports imports,
            StoredRows rows,
            EntityManager database,
            FileService files,
            ExchangeSettings settings,
            TransactionTemplate transaction,
            Clock clock) {
        this.tables = tables;
        this.fields = fields;
        this.imports = imports;
        this.rows = rows;
        this.database = database;
        this.files = files;
        this.settings = settings;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** A file that is no table leaves the import refused, with the reason: that is an answer, not a failure. */
    void read(UUID id, JobProgress progress) {
        var table = imports.findById(id).orElseThrow();
        try {
            var path = files.bytes(Objects.requireNonNullElse(table.file(), ""))
                    .orElseThrow(() -> new Refusal("exchange.file.gone"));
            try (var file = TableFile.open(path, settings)) {
                var known = table.header();
                new Run(table, file, known == null ? header(table, file) : known, progress).compare();
            }
        } catch (Refusal refused) {
            transaction.executeWithoutResult(
                    done -> imports.lock(id).orElseThrow().refuse(refused, clock.instant()));
        }
    }

    private HeaderReading header(StoredImport table, TableFile file) {
        var first = new ArrayList<List<Cell>>();
        file.rows(table.sheet(), (number, cells) -> {
            while (first.size() < Math.min(number - 1, FIRST_ROWS)) {
                first.add(List.of());
            }
            first.add(List.copyOf(cells));
            return first.size() < FIRST_ROWS;
        });
        return tables.header(table.kind(), first);
    }

    /** One reading of the whole file. */
    private final class Run {

        private final StoredImport table;
        private final TableFile file;
        private final HeaderReading header;
        private final JobProgress progress;
        private final RowReader reader;
        private final Locale locale;
        private final Map<String, Question> questions = new LinkedHashMap<>();
        private final Map<RowResult.State, Long> counts = new EnumMap<>(RowResult.State.class);
        private final Map<String, String> headings = new HashMap<>();
        private final Set<String> codes = new HashSet<>();
        private final List<RowReading> chunk = new ArrayList<>();
        private int last;

        Run(StoredImport table, TableFile file, HeaderReading header, JobProgress progress) {
            this.table = table;
            this.file = file;
            this.header = header;
            this.progress = progress;
            this.reader = new RowReader(header, fields, new Answers(table.answers()));
            this.locale = Lang.ofCode(table.language());
            header.columns().forEach(column -> {
                if (column.key() != null) {
                    headings.put(column.key(), column.heading());
                }
            });
        }

        void compare() {
            progress.step("exchange.step.compare", 0);
            file.rows(table.sheet(), (number, cells) -> {
                if (number > header.first()) {
                    take(reader.read(number, cells));
                }
                return true;
            });
            save(Integer.MAX_VALUE);
            transaction.executeWithoutResult(done -> {
                var stored = imports.lock(table.id()).orElseThrow();
                stored.understand(header);
                stored.compared(asked(), counts, clock.instant());
            });
        }

        private List<Question> asked() {
            return questions.values().stream()
                    .sorted(Comparator.comparing(Question::rows).reversed())
                    .toList();
        }

        private void take(RowReading row) {
            if (row.isEmpty() && row.code() == null) {
                return;
            }
            row.unclear().map(Run::question).distinct().forEach(question -> {
                if (questions.size() < MOST_QUESTIONS || questions.containsKey(question.id())) {
                    questions.merge(question.id(), question, (one, more) -> one.andOneMore());
                }
            });
            chunk.add(row);
            if (chunk.size() == BatchService.MOST) {
                save(row.number());
            }
        }

        private static Question question(Reading.Unclear unclear) {
            return new Question(
                    unclear.id(),
                    unclear.field(),
                    unclear.text(),
                    unclear.choices().stream().map(Vocabulary.Option::value).toList(),
                    1);
        }

        /** Rows of an earlier reading up to {@code until} that are no longer there are gone. */
        private void save(int until) {
            var compared = tables.compare(header.kind(), chunk, Map.of(), locale);
            transaction.executeWithoutResult(done -> {
                var before = rows.findByTableAndNumberBetween(table.id(), last + 1, until).stream()
                        .collect(Collectors.toMap(StoredRow::number, Function.identity()));
                for (var comparison : compared) {
                    var number = comparison.row().number();
                    var known = before.remove(number);
                    var row = known == null ? new StoredRow(table.id(), number) : known;
                    judge(row, comparison);
                    if (known == null) {
                        database.persist(row);
                    }
                    counts.merge(row.state(), 1L, Long::sum);
                }
                before.values().forEach(rows::delete);
            });
            progress.advance(chunk.size());
            last = until;
            chunk.clear();
        }

        private void judge(StoredRow row, RowComparison<?> comparison) {
            row.take(Tables.row(comparison.row(), Map.of()), comparison, problems(comparison.row()));
            var code = row.code();
            if (code == null && comparison.result().title().in(locale).isEmpty()) {
                row.refuse(Wording.text(locale, "exchange.row.nameless"));
            } else if (code != null && !codes.add(code)) {
                row.refuse(Wording.text(locale, "exchange.row.twice", code));
            }
        }

        private List<Problem> problems(RowReading row) {
            var problems = new ArrayList<Problem>();
            row.cells().forEach((key, reading) -> {
                var heading = headings.getOrDefault(key, key);
                if (reading instanceof Reading.Unread unread) {
                    problems.add(new Problem(heading, key, unread.text(), unread.key()));
                } else if (reading instanceof Reading.Unclear unclear) {
                    problems.add(new Problem(heading, key, unclear.text(), "exchange.unclear"));
                }
            });
            return problems;
        }
    }
}
