package org.greenregistry.bench;

import static org.greenregistry.People.MANAGER;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.greenregistry.People;
import org.greenregistry.catalogue.FactsService;
import org.greenregistry.catalogue.ProjectFilter;
import org.greenregistry.dossier.CapitalKind;
import org.greenregistry.dossier.Stage;
import org.greenregistry.kernel.ReportPeriod;
import org.greenregistry.project.ProjectFacts;

/**
 * The book of today as a report writer would lay it out: one row a project, one a flow, one an obstacle, in a database
 * in memory, without past versions, levels and filters. It ends with {@link #close}.
 */
final class FlatTables implements AutoCloseable {

    private static final List<String> CURRENCIES = List.of("VND", "USD", "EUR");
    private static final String IS_VALID = "registered <= ? and (terminated is null or terminated > ?)";

    private static final List<String> OVERVIEW = List.of(
            "select count(*), sum(vnd), sum(usd), sum(eur), count(*) filter (where vnd is null and usd is null"
                    + " and eur is null), sum(jobs), sum(hectares), avg(absent), count(*) filter (where absent > 0),"
                    + " count(*) filter (where contradictory), count(*) filter (where held) from project where "
                    + IS_VALID,
            "select evidence, count(*) from project where " + IS_VALID + " group by evidence",
            "select section, count(*), sum(vnd), sum(usd), sum(eur) from project where " + IS_VALID
                    + " group by section",
            "select stage, count(*), min(since) from project where ? >= ? group by stage",
            "select kind, currency, sum(amount), count(distinct project) from flow where happened between ? and ?"
                    + " group by kind, currency",
            "select count(*) from project where operating between ? and ?",
            "select kind, count(distinct project) from obstacle where since <= ? and (resolved is null or resolved > ?)"
                    + " group by kind",
            "select agency, count(distinct project) from obstacle where since <= ? and (resolved is null"
                    + " or resolved > ?) group by agency",
            "select agency, count(*), sum(absent) from project where ? >= ? group by agency");

    private final Connection connection;

    private FlatTables(Connection connection) {
        this.connection = connection;
    }

    static FlatTables of(FactsService facts) throws SQLException {
        var made = new FlatTables(DriverManager.getConnection("jdbc:h2:mem:flat"));
        made.fill(facts);
        return made;
    }

    private void fill(FactsService facts) throws SQLException {
        try (var create = connection.createStatement()) {
            create.execute("create table project (id int, section varchar(9), agency varchar(40), evidence varchar(40),"
                    + " stage varchar(40), since date, registered date, operating date, terminated date,"
                    + " vnd decimal(30), usd decimal(30), eur decimal(30), jobs int, hectares decimal(20, 4), absent int,"
                    + " contradictory boolean, held boolean)");
            create.execute("create table flow (project int, kind varchar(9), happened date, currency char(3),"
                    + " amount decimal(30))");
            create.execute("create table obstacle (project int, kind varchar(40), agency varchar(255), since date,"
                    + " resolved date)");
        }
        try (var projects = insert("project", 17);
                var flows = insert("flow", 5);
                var obstacles = insert("obstacle", 5)) {
            var number = new int[1];
            People.does(
                    MANAGER,
                    () -> facts.each(ProjectFilter.ALL, one -> {
                        number[0]++;
                        add(projects, row(number[0], one));
                        one.flows().forEach(flow -> add(flows, row(number[0], flow)));
                        one.blocked()
                                .forEach(held -> add(
                                        obstacles,
                                        number[0],
                                        held.kind().name(),
                                        held.agency(),
                                        held.since(),
                                        held.resolved()));
                    }));
            for (var statement : List.of(projects, flows, obstacles)) {
                statement.executeBatch();
            }
        }
    }

    private PreparedStatement insert(String table, int columns) throws SQLException {
        var marks = Stream.generate(() -> "?").limit(columns).collect(Collectors.joining(", "));
        return connection.prepareStatement("insert into " + table + " values (" + marks + ")");
    }

    private static Object[] row(int number, ProjectFacts facts) {
        var now = facts.history().isEmpty() ? null : facts.history().getLast();
        var fixed = new Object[] {
            number,
            facts.section(),
            facts.agencies().stream().findFirst().orElse(null),
            facts.evidence().name(),
            now == null ? null : now.stage().name(),
            now == null ? null : now.day(),
            since(facts, Stage.REGISTERED),
            since(facts, Stage.OPERATING),
            since(facts, Stage.TERMINATED)
        };
        var amounts = CURRENCIES.stream().map(currency -> facts.amount(CapitalKind.REGISTERED, currency));
        var others = Stream.<Object>of(
                Objects.requireNonNullElse(facts.jobs(), 0),
                Objects.requireNonNullElse(facts.hectares(), BigDecimal.ZERO),
                facts.absent().size(),
                !facts.contradictions().isEmpty(),
                facts.heldSince() != null);
        return Stream.of(Arrays.stream(fixed), amounts, others)
                .flatMap(part -> part)
                .toArray();
    }

    private static LocalDate since(ProjectFacts facts, Stage stage) {
        return facts.history().stream()
                .filter(held -> held.stage() == stage)
                .map(ProjectFacts.Since::day)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static Object[] row(int number, ProjectFacts.Paid flow) {
        return new Object[] {number, flow.kind().name(), flow.day(), flow.currency(), flow.amount()};
    }

    private static void add(PreparedStatement insert, Object... values) {
        try {
            for (var column = 0; column < values.length; column++) {
                insert.setObject(column + 1, values[column]);
            }
            insert.addBatch();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** One statement a tile; the answers are read and thrown away. */
    void overview(ReportPeriod period, LocalDate day) throws SQLException {
        try (var own = DriverManager.getConnection("jdbc:h2:mem:flat")) {
            for (var sql : OVERVIEW) {
                var isOfPeriod = sql.contains("between");
                try (var query = own.prepareStatement(sql)) {
                    query.setObject(1, isOfPeriod ? period.first() : day);
                    query.setObject(2, isOfPeriod ? period.last() : day);
                    try (var rows = query.executeQuery()) {
                        while (rows.next()) {
                            rows.getObject(1);
                        }
                    }
                }
            }
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
