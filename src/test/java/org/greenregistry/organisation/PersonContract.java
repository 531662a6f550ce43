package org.greenregistry.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.greenregistry.People.ADMIN;
import static org.greenregistry.People.AUDITOR;
import static org.greenregistry.People.OFFICER;
import static org.greenregistry.People.as;
import static org.greenregistry.People.does;

import jakarta.validation.ConstraintViolationException;
import java.util.List;
import java.util.UUID;
import org.greenregistry.Book;
import org.greenregistry.People;
import org.greenregistry.Traces;
import org.greenregistry.access.Actor;
import org.greenregistry.dossier.Party;
import org.greenregistry.dossier.PartyBuilder;
import org.greenregistry.dossier.PartyRole;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.dossier.ValueGap;
import org.greenregistry.journal.JournalService;
import org.greenregistry.kernel.Canonical;
import org.greenregistry.ledger.RecordService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.AccessDeniedException;

/** What is promised to people that records speak of, on either database. */
abstract class PersonContract {

    @Autowired
    Book book;

    @Autowired
    PersonService persons;

    @Autowired
    RecordService records;

    @Autowired
    JournalService journal;

    @Autowired
    Traces traces;

    private final String word = UUID.randomUUID().toString().substring(0, 8);

    @Test
    void aPersonIsFoundWithAndWithoutMarksAndCorrectedEverywhere() {
        var id = created();

        assertThat(as(OFFICER, () -> persons.list("nguyen thi hanh " + word, PageRequest.of(0, 5))))
                .extracting(PersonCard::id)
                .containsExactly(id);
        does(OFFICER, () -> persons.change(id, new PersonDetails("Trần Thị Hạnh " + word, null, null, null)));

        assertThat(as(ADMIN, () -> persons.count("nguyen thi hanh " + word))).isZero();
        assertThat(as(AUDITOR, () -> persons.find(id)).orElseThrow().details().name())
                .isEqualTo("Trần Thị Hạnh " + word);
    }

    @Test
    void anExportHoldsEverythingAndWhereThePersonIsNamed() {
        var id = created();
        var code = book.published(naming(id));
        book.draft(OFFICER, naming(id));

        var export = as(ADMIN, () -> persons.export(id));

        assertThat(Canonical.text(Canonical.tree(export)))
                .contains("Nguyễn Thị Hạnh " + word, "Giám đốc", "0903 " + word, "Becamex", code);
        assertThat(export.named()).hasSize(2);
        assertThat(as(AUDITOR, () -> journal.of(id))).extracting("action").containsExactly("EXPORTED", "CREATED");
    }

    @Test
    void nothingOfAnErasedPersonIsLeftButTheId() throws Exception {
        var id = created();
        var code = book.published(naming(id));
        assertThat(traces.database()).contains("Nguyễn Thị Hạnh " + word, "0903 " + word);

        does(ADMIN, () -> persons.erase(id, "Theo đơn ngày 25/11"));

        assertThat(traces.database()).doesNotContain(word);
        assertThat(traces.onDisk("index", word)).isEmpty();
        assertThat(as(OFFICER, () -> persons.find(id))).isEmpty();
        assertThat(as(OFFICER, () -> records.find(ProjectContent.class, code, null))
                        .orElseThrow()
                        .content()
                        .parties()
                        .getFirst()
                        .organisation())
                .isEqualTo(id);
        var act = as(AUDITOR, () -> journal.of(id)).getFirst();
        assertThat(act.action()).isEqualTo("ERASED");
        assertThat(act.changes()).isEmpty();
        assertThat(as(AUDITOR, journal::verify)).isEmpty();
    }

    @Test
    void erasingNeedsAReasonThatDoesNotNameThePerson() {
        var id = created();

        assertThatThrownBy(() -> does(ADMIN, () -> persons.erase(id, " "))).hasMessage("person.erase.reason");
        assertThatThrownBy(() -> does(ADMIN, () -> persons.erase(id, "bà nguyễn thị hạnh " + word + " yêu cầu")))
                .hasMessage("person.erase.names");
        assertThat(as(OFFICER, () -> persons.find(id))).isPresent();
    }

    @Test
    void whoIsErasedIsNeitherChangedNorExported() {
        var id = created();
        does(ADMIN, () -> persons.erase(id, "Theo đơn"));

        assertThatThrownBy(() -> as(ADMIN, () -> persons.export(id))).hasMessage("person.erased");
        assertThatThrownBy(() -> does(OFFICER, () -> persons.change(id, details())))
                .hasMessage("person.erased");
    }

    @Test
    void aPersonHasAName() {
        assertThatThrownBy(() -> as(OFFICER, () -> persons.create(new PersonDetails(" ", null, null, null))))
                .isInstanceOf(ConstraintViolationException.class);
    }

    @Test
    void eachRoleDoesItsPartOnly() {
        var id = created();
        for (var actor : List.of(
                OFFICER, People.REVIEWER, People.MANAGER, AUDITOR, People.STEWARD, People.INVESTOR, Actor.PUBLIC)) {
            assertThatThrownBy(() -> as(actor, () -> persons.export(id))).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> does(actor, () -> persons.erase(id, "x")))
                    .isInstanceOf(AccessDeniedException.class);
        }
        for (var actor : List.of(People.REVIEWER, People.MANAGER, AUDITOR, ADMIN, People.INVESTOR, Actor.PUBLIC)) {
            assertThatThrownBy(() -> as(actor, () -> persons.create(details())))
                    .isInstanceOf(AccessDeniedException.class);
        }
        for (var actor : List.of(People.INVESTOR, Actor.PUBLIC)) {
            assertThatThrownBy(() -> as(actor, () -> persons.find(id))).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> as(actor, () -> persons.count(""))).isInstanceOf(AccessDeniedException.class);
        }
    }

    private UUID created() {
        return as(OFFICER, () -> persons.create(details()));
    }

    private PersonDetails details() {
        return new PersonDetails("Nguyễn Thị Hạnh " + word, "Giám đốc", "0903 " + word, "Becamex");
    }

    /** Whichever component it stands in: the ledger finds ids anywhere. */
    private static ProjectContent naming(UUID id) {
        var project = Book.project("Nêu một người");
        return Book.withParties(
                        project,
                        List.of(PartyBuilder.builder(Party.of("p1", PartyRole.INVESTOR, "Becamex", "VN"))
                                .organisation(id)
                                .build()))
                .excused(ValueGap.UNKNOWN);
    }
}
