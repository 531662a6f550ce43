package org.greenregistry.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.greenregistry.AppTest;
import org.greenregistry.cooperation.LinkContent;
import org.greenregistry.kernel.Canonical;
import org.greenregistry.organisation.OrganisationContent;
import org.greenregistry.place.ParkContent;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * One full content for each schema a kind ever had, as it was stored then. What is stored is never migrated: a schema
 * that changes takes its content into the folder, and those that are there stay as they are.
 */
@AppTest
class OldContentsTest {

    @Autowired
    Kinds kinds;

    @ParameterizedTest
    @ValueSource(classes = {OrganisationContent.class, ParkContent.class, LinkContent.class})
    void contentsOfEverySchemaAreReadWithAllTheySay(Class<? extends Record> content) throws IOException {
        var kind = kinds.of(content);
        for (var schema : schemas(kind)) {
            var stored = Canonical.parse(stored(kind, schema));

            var read = Canonical.parse(Canonical.text(Canonical.tree(Contents.read(kind, schema, stored.deepCopy()))));

            assertThat(Leaves.of(read)).as("schema %d", schema).containsAllEntriesOf(Leaves.of(stored));
        }
    }

    @ParameterizedTest
    @ValueSource(classes = {OrganisationContent.class, ParkContent.class, LinkContent.class})
    void theContentOfThePresentSchemaSaysAllThereIsToSay(Class<? extends Record> content) throws IOException {
        var kind = kinds.of(content);

        var stored = Canonical.parse(stored(kind, kind.schema()));

        for (var component : content.getRecordComponents()) {
            assertThat(stored.has(component.getName())).as(component.getName()).isTrue();
        }
    }

    private static List<Integer> schemas(RecordKind<?> kind) {
        return IntStream.rangeClosed(1, kind.schema()).boxed().toList();
    }

    private static String stored(RecordKind<?> kind, int schema) throws IOException {
        var path = "contents/" + kind.name() + "/" + schema + ".json";
        try (var file = Objects.requireNonNull(OldContentsTest.class.getResourceAsStream(path), path)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
