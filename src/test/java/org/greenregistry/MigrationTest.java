package org.greenregistry;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The migrations, on either database. That they fit the entities is checked by every start (ddl-auto=validate). */
class MigrationTest {

    enum Database {
        H2,
        POSTGRES;

        DataSource fresh() {
            return this == H2
                    ? new DriverManagerDataSource("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1")
                    : new DriverManagerDataSource(EmbeddedPostgresServer.newDatabase(), "postgres", "postgres");
        }
    }

    @ParameterizedTest
    @EnumSource
    void fromEmptyToNewestAndNothingTwice(Database kind) {
        var database = kind.fresh();
        var all = Flyway.configure().dataSource(database).load();

        assertThat(all.migrate().migrationsExecuted).isPositive();
        assertThat(all.migrate().migrationsExecuted).isZero();
        assertThat(all.validateWithResult().validationSuccessful).isTrue();
        assertThat(new JdbcTemplate(database).queryForObject("select entries from journal_head", Long.class))
                .isZero();
    }

    @ParameterizedTest
    @EnumSource
    void fromEachVersionToTheNewestWithDataInIt(Database kind) throws SQLException {
        var versions = Flyway.configure().dataSource(kind.fresh()).load().info().all();
        for (var version : versions) {
            var database = kind.fresh();
            Flyway.configure()
                    .dataSource(database)
                    .target(MigrationVersion.fromVersion(version.getVersion().getVersion()))
                    .load()
                    .migrate();
            var record = aRecord(new JdbcTemplate(database));

            Flyway.configure().dataSource(database).load().migrate();

            assertThat(new JdbcTemplate(database)
                            .queryForObject("select code from ledger_record where id = ?", String.class, record))
                    .as("from %s", version.getVersion())
                    .isEqualTo("BD-2026-0001");
        }
    }

    @ParameterizedTest
    @EnumSource
    void noUniqueRuleOnAHashCostsAPageForEachRow(Database kind) {
        var database = kind.fresh();
        Flyway.configure().dataSource(database).load().migrate();

        assertThat(new JdbcTemplate(database).queryForList("""
                        select lower(t.table_name) from information_schema.table_constraints t
                        join information_schema.constraint_column_usage c
                          on c.constraint_schema = t.constraint_schema and c.constraint_name = t.constraint_name
                        where t.constraint_type = 'UNIQUE' and lower(c.column_name) = 'hash'""", String.class)).isEmpty();
    }

    private static UUID aRecord(JdbcTemplate sql) {
        var record = UUID.randomUUID();
        sql.update(
                "insert into ledger_record (id, kind, code, created_at) values (?, 'project', 'BD-2026-0001',"
                        + " current_timestamp)",
                record);
        return record;
    }
}
