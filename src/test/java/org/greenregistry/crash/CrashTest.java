package org.greenregistry.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.greenregistry.EmbeddedPostgresServer;
import org.junit.jupiter.api.Test;

/**
 * Kills the application's JVM (SIGKILL) at random moments of a load of acts, of making its index and of a backup, again
 * and again on the same data, and then holds the book against what had been acknowledged. The tests kill three times
 * per database; {@code ./registry crashtest N} kills N times per database. PostgreSQL itself keeps running.
 */
class CrashTest {

    @Test
    void nothingAcknowledgedIsLostOnH2() {
        assertThat(crash(3, onH2())).hasSize(3);
    }

    @Test
    void nothingAcknowledgedIsLostOnPostgres() {
        assertThat(crash(3, onPostgres())).hasSize(3);
    }

    /** @param arguments how many kills per database */
    public static void main(String[] arguments) {
        var kills = arguments.length == 0 ? 3 : Integer.parseInt(arguments[0]);
        report("H2", crash(kills, onH2()));
        report("PostgreSQL", crash(kills, onPostgres()));
        System.exit(0);
    }

    private static void report(String database, List<String> inFlight) {
        var moments = inFlight.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        System.out.printf("%s: %d kills, in the middle of %s; nothing lost%n", database, inFlight.size(), moments);
    }

    private static List<String> crash(int kills, Scene scene) {
        var acknowledged = new Acknowledged();
        for (var i = 0; i < kills; i++) {
            var moment = scene.moments().get(i % scene.moments().size());
            moment.prepare(scene.data());
            startAndKill(acknowledged, moment, scene);
            acknowledged.killed(moment);
        }
        assertThat(acknowledged.approved()).isNotEmpty();
        Inquest.hold(acknowledged, scene);
        System.out.printf(
                "%d drafts saved, %d approved, %d backups were acknowledged%n",
                acknowledged.saved().size(),
                acknowledged.approved().size(),
                acknowledged.backups().size());
        return acknowledged.inFlight();
    }

    private static void startAndKill(Acknowledged acknowledged, Moment moment, Scene scene) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx600m",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                Victim.class.getName()));
        command.addAll(List.of(scene.arguments()));
        if (moment == Moment.BACKUP) {
            command.add("--" + Victim.BACKUPS + "=" + scene.backups());
        }
        try {
            var victim = new ProcessBuilder(command).redirectErrorStream(true).start();
            var ready = new CountDownLatch(1);
            var reader = Thread.ofVirtual().start(() -> listen(victim, acknowledged, moment, ready));
            if (!ready.await(180, TimeUnit.SECONDS) || !victim.isAlive()) {
                victim.destroyForcibly();
                throw new AssertionError("the application did not start again: " + command);
            }
            Thread.sleep(moment.delay());
            victim.destroyForcibly().waitFor();
            reader.join();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** To the very end: what was written before the kill counts as acknowledged. */
    private static void listen(Process victim, Acknowledged acknowledged, Moment moment, CountDownLatch ready) {
        try (var lines = new BufferedReader(new InputStreamReader(victim.getInputStream(), StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (moment.begins(line)) {
                    ready.countDown();
                }
                if (line.startsWith("ACK ") || line.startsWith("BEGIN ")) {
                    acknowledged.read(line);
                } else if (ready.getCount() > 0) {
                    System.out.println("  | " + line);
                }
            }
        } catch (IOException cut) {
            // The pipe breaks with the process.
        } finally {
            ready.countDown();
        }
    }

    private static Scene onH2() {
        return new Scene(freshFolder(), List.of(Moment.values()), "--spring.profiles.active=test");
    }

    private static Scene onPostgres() {
        return new Scene(
                freshFolder(),
                List.of(Moment.ACTS, Moment.REINDEX),
                "--spring.profiles.active=test,postgres",
                "--spring.datasource.url=" + EmbeddedPostgresServer.newDatabase(),
                "--spring.datasource.username=postgres",
                "--spring.datasource.password=postgres");
    }

    private static Path freshFolder() {
        try {
            var parent = Files.createDirectories(Path.of("target", "test-data"));
            return Files.createTempDirectory(parent, "crash-").toAbsolutePath();
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
