package db.migration;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;

/**
 * Hashes need no index of their own: nobody looks one up, and two that are the same do not occur. Its entries lie at
 * random, so that H2 wrote a page of it anew for every single row and the file of a large book was five times its size.
 * In Java because each database names a constraint as it likes.
 */
public class V040__hashes_without_an_order extends BaseJavaMigration {

    private static final String ON_HASH = """
            select t.table_name, t.constraint_name
            from information_schema.table_constraints t
            join information_schema.constraint_column_usage c
              on c.constraint_schema = t.constraint_schema and c.constraint_name = t.constraint_name
            where t.constraint_type = 'UNIQUE' and lower(c.column_name) = 'hash'
              and lower(t.table_name) in ('journal_entry', 'ledger_version')""";

    @Override
    public void migrate(Context context) throws SQLException {
        for (var drop : drops(context.getConnection())) {
            try (var statement = context.getConnection().createStatement()) {
                statement.execute(drop);
            }
        }
    }

    private static List<String> drops(Connection database) throws SQLException {
        var drops = new ArrayList<String>();
        try (var query = database.createStatement();
                var found = query.executeQuery(ON_HASH)) {
            while (found.next()) {
                drops.add("alter table " + found.getString(1) + " drop constraint \"" + found.getString(2) + "\"");
            }
        }
        return drops;
    }
}
