package org.greenregistry;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** One PostgreSQL server per JVM, started when the first context asks; each context gets a database of its own. */
public class EmbeddedPostgresServer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static EmbeddedPostgres server;
    private static int databases;

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var url = newDatabase();
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "embedded postgres",
                        Map.of(
                                "spring.datasource.url", url,
                                "spring.datasource.username", "postgres",
                                "spring.datasource.password", "postgres",
                                // The server goes down by a hook of its own, perhaps before the context.
                                "spring.datasource.hikari.connection-timeout", "2000")));
    }

    public static synchronized String newDatabase() {
        try {
            if (server == null) {
                server = EmbeddedPostgres.start();
            }
            var name = "registry" + ++databases;
            try (var connection = server.getPostgresDatabase().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("create database " + name);
            }
            return server.getJdbcUrl("postgres", name);
        } catch (IOException unable) {
            throw new UncheckedIOException(unable);
        } catch (java.sql.SQLException unable) {
            throw new IllegalStateException(unable);
        }
    }
}
