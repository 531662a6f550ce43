package org.greenregistry.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.greenregistry.People.OFFICER;
import static org.greenregistry.People.as;

import java.util.UUID;
import org.greenregistry.Book;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.kernel.Canonical;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Single versions and their proofs, on either database. */
abstract class VersionProofContract {

    @Autowired
    Book book;

    @Autowired
    RecordService records;

    @Autowired
    VersionService versions;

    private UUID revised(Publication publication) {
        var code = book.published(Book.project("Bằng chứng một"));
        var record = as(OFFICER, () -> records.find(ProjectContent.class, code, null))
                .orElseThrow()
                .record();
        book.revised(record, Book.project("Bằng chứng hai"), publication);
        return record;
    }

    @Test
    void theHashFollowsFromWhatIsTold() {
        var record = revised(Publication.PUBLIC);

        for (var number = 1; number <= 2; number++) {
            var version =
                    versions.publicly(ProjectContent.class, record, number).orElseThrow();
            var proof = versions.proof(ProjectContent.class, record, number).orElseThrow();
            assertThat(Canonical.digest(proof.covered())).isEqualTo(version.hash());
            assertThat(Canonical.parse(proof.covered()).get("public").asString())
                    .isEqualTo(Canonical.digest(String.valueOf(proof.text())));
        }
    }

    @Test
    void colleaguesGetWhatThePublicGets() {
        var record = revised(Publication.PUBLIC);

        var seen = as(OFFICER, () -> versions.publicly(ProjectContent.class, record, 1))
                .orElseThrow();
        assertThat(seen.content().note()).isNull();
        assertThat(seen)
                .isEqualTo(versions.publicly(ProjectContent.class, record, 1).orElseThrow());
    }

    @Test
    void nothingIsToldOfWhatIsNotPublicToday() {
        var record = revised(Publication.INTERNAL);

        assertThat(versions.publicly(ProjectContent.class, record, 1)).isEmpty();
        assertThat(versions.proof(ProjectContent.class, record, 1)).isEmpty();
        assertThat(versions.proof(ProjectContent.class, record, 2)).isEmpty();
    }
}
