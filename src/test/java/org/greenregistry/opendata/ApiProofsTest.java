package org.greenregistry.opendata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.greenregistry.People.OFFICER;
import static org.greenregistry.People.as;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.greenregistry.Book;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.dossier.ProjectContentBuilder;
import org.greenregistry.journal.JournalService;
import org.greenregistry.kernel.LocalizedText;
import org.greenregistry.ledger.Publication;
import org.greenregistry.ledger.RecordService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whoever has the answers and no more finds every byte of a version that was changed. The program of the guide runs
 * where the path has a {@code python3}; without it what it says is not checked.
 */
class ApiProofsTest extends ApiTesting {

    private static final Logger LOG = LoggerFactory.getLogger(ApiProofsTest.class);
    private static final String SECRET = "popocatepetl";
    private static final Optional<String> PYTHON = python();

    @Autowired
    RecordService records;

    @Autowired
    JournalService journal;

    @TempDir
    Path folder;

    private String code = "";

    @BeforeEach
    void aProjectOfTwoVersions() {
        code = book.published(content("Minh chứng cũ"));
        book.revised(record(), content("Minh chứng mới"), Publication.PUBLIC);
    }

    private static ProjectContent content(String name) {
        return ProjectContentBuilder.builder(Book.project(name))
                .note(LocalizedText.vi(SECRET))
                .build();
    }

    private UUID record() {
        return as(OFFICER, () -> records.find(ProjectContent.class, code, null))
                .orElseThrow()
                .record();
    }

    private ApiClient.Answer proof(int number) {
        return api.get("/projects/" + code + "/versions/" + number + "/proof");
    }

    @Test
    void hashAndContentAreRecomputedFromTheAnswer() throws Exception {
        var proof = proof(2).json();

        var covered = JsonMapper.shared().readTree(proof.get("covered").asString());
        assertThat(digest(proof.get("covered").asString()))
                .isEqualTo(proof.get("hash").asString());
        assertThat(digest(proof.get("text").asString()))
                .isEqualTo(covered.get("public").asString());
        assertThat(covered.get("code").asString()).isEqualTo(code);
        assertThat(covered.get("number").asInt()).isEqualTo(2);
        assertThat(covered.get("previous").asString())
                .isEqualTo(proof(1).json().get("hash").asString());
        assertThat(proof.get("text").asString()).contains("Minh chứng mới");
        assertThat(proof.get("hash").asString())
                .as("as on the page and on a printed sheet")
                .isEqualTo(api.get("/projects/" + code).json().get("hash").asString());
    }

    private static String digest(String text) throws Exception {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void whatIsAbovePublicIsADigestOnly() {
        var covered =
                JsonMapper.shared().readTree(proof(1).json().get("covered").asString());

        assertThat(covered.get("internal").asString()).matches("[0-9a-f]{64}");
        assertThat(proof(1).text()).doesNotContain(SECRET, "77000000", "3700145020");
    }

    @Test
    void theEndOfTheJournalIsPublic() {
        var end = api.get("/journal/head").json();

        assertThat(end.get("entries").asLong()).isEqualTo(journal.head().entries());
        assertThat(end.get("hash").asString()).isEqualTo(journal.head().hash());
        assertThat(end.get("at").asString()).isEqualTo(journal.head().at().toString());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3, 999_999_999})
    void whatIsNotThereIsNotFound(int number) {
        assertThat(proof(number).status()).isEqualTo(404);
    }

    @Test
    void whatIsNotPublicTodayIsNotProved() {
        book.revised(record(), content("Minh chứng kín"), Publication.INTERNAL);

        assertThat(proof(1).status()).isEqualTo(404);
        assertThat(proof(3).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({"/journal/head?page=1, page", "/verify.py?x=1, x"})
    void whatIsNotUnderstoodIsNamed(String path, String parameter) {
        assertThat(api.get(path).status()).isEqualTo(400);
        assertThat(api.get(path).json().get("parameter").asString()).isEqualTo(parameter);
    }

    @Test
    void theProgramOfTheGuideSaysOkToWhatIsWhole() throws Exception {
        var hash = proof(2).json().get("hash").asString();
        var run = verified(proof(1).text(), proof(2).text());

        assertThat(hash).matches("[0-9a-f]{64}");
        if (run.isPresent()) {
            assertThat(run.get().said()).contains(code + " 1 ", code + " 2 ", hash + " ok");
            assertThat(run.get().code()).isZero();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Minh chứng mới, Minh chứng đẹp, the public content was changed",
        "\\\"number\\\":2, \\\"number\\\":3, the hash is not that of the covered bytes",
        "\"version\":2, \"version\":3, the hash belongs to another version"
    })
    void theProgramOfTheGuideFindsWhatWasChanged(String from, String to, String fault) throws Exception {
        var changed = proof(2).text().replace(from, to);

        var run = verified(proof(1).text(), changed);

        assertThat(changed).isNotEqualTo(proof(2).text());
        if (run.isPresent()) {
            assertThat(run.get().said()).contains(fault);
            assertThat(run.get().code()).isEqualTo(1);
        }
    }

    @Test
    void theProgramOfTheGuideFindsAVersionPutIn() throws Exception {
        var other = book.published(content("Minh chứng khác"));
        var first = api.get("/projects/" + other + "/versions/1/proof").text();

        var run = verified(first, proof(2).text());

        assertThat(first).contains("\"version\":1");
        if (run.isPresent()) {
            assertThat(run.get().said()).contains("it does not follow the version before");
        }
    }

    private record Run(int code, String said) {}

    private static Optional<String> python() {
        var python = Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
                .map(at -> Path.of(at, "python3"))
                .filter(Files::isExecutable)
                .findFirst()
                .map(Path::toString);
        if (python.isEmpty()) {
            LOG.warn("No python3: what the program of the guide says of proofs is not checked");
        }
        return python;
    }

    /** The program as the registry hands it out, on files alone; empty if nothing here can run it. */
    private Optional<Run> verified(String... proofs) throws Exception {
        if (PYTHON.isEmpty()) {
            return Optional.empty();
        }
        var program = Files.writeString(
                folder.resolve("verify.py"), api.get("/verify.py").text());
        var files = new String[proofs.length];
        for (var i = 0; i < proofs.length; i++) {
            files[i] = Files.writeString(folder.resolve(i + ".json"), proofs[i]).toString();
        }
        var command = Stream.concat(Stream.of(PYTHON.get(), program.toString()), Arrays.stream(files))
                .toList();
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return Optional.of(new Run(process.waitFor(), said));
    }
}
