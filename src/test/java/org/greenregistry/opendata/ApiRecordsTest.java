package org.greenregistry.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.greenregistry.Book;
import org.greenregistry.cooperation.CooperationKind;
import org.greenregistry.cooperation.CooperationKinds;
import org.greenregistry.cooperation.FilledRecord;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.kernel.Canonical;
import org.greenregistry.kernel.Name;
import org.greenregistry.ledger.RecordService;
import org.greenregistry.organisation.OrganisationContent;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Records of every kind of cooperation over the wire. */
class ApiRecordsTest extends ApiTesting {

    @Autowired
    CooperationKinds kinds;

    @Autowired
    RecordService records;

    private final String word = "apihop" + UUID.randomUUID().toString().substring(0, 8);

    @TestFactory
    Stream<DynamicTest> isListedWithTheEnvelopeAndReadByItsCode() {
        return each(this::listedAndRead);
    }

    private <C extends Record> void listedAndRead(CooperationKind<C> kind) {
        var organisation =
                record(OrganisationContent.class, OrganisationContent.of(new Name("Bên " + word, null), "VN"));
        var project = record(ProjectContent.class, Book.project("Dự án " + word));
        var content = FilledRecord.of(kind, word, organisation, project);
        var secret = Canonical.tree(content).path("note").asString();
        var code = book.published(content);

        var list = api.get("/" + kind.folder() + "?size=100&lang=en");
        assertThat(list.status()).isEqualTo(200);
        assertThat(list.json().propertyNames()).containsExactly("total", "page", "size", "asOf", "links", "items");
        assertThat(list.json().get("items").values())
                .anyMatch(item -> item.get("code").asString().equals(code));

        var one = api.get("/" + kind.folder() + "/" + code);
        assertThat(one.json().get("version").asInt()).isEqualTo(1);
        assertThat(one.json().get("hash").asString()).hasSize(64);
        for (var answer : List.of(list.text(), one.text())) {
            assertThat(answer).contains(word).doesNotContain(secret, organisation.toString(), project.toString());
        }
    }

    @TestFactory
    Stream<DynamicTest> isNarrowedByItsFacetsAndByNothingElse() {
        return each(kind -> {
            var facet = kind.parameter(kind.facets().getFirst());
            assertThat(api.get("/" + kind.folder() + "?where=" + facet + ":NOTHING")
                            .total())
                    .isZero();
            assertThat(api.get("/" + kind.folder() + "?where=colour:red").status())
                    .isEqualTo(400);
            assertThat(api.get("/" + kind.folder() + "/nothing").status()).isEqualTo(404);
        });
    }

    private Stream<DynamicTest> each(Consumer<CooperationKind<?>> test) {
        return kinds.all().stream().map(kind -> DynamicTest.dynamicTest(kind.name(), () -> test.accept(kind)));
    }

    private <C extends Record> UUID record(Class<C> type, C content) {
        return records.find(type, book.published(content), null).orElseThrow().record();
    }
}
