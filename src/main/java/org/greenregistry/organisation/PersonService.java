package org.greenregistry.organisation;

import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.greenregistry.access.ForAdministrators;
import org.greenregistry.access.ForOfficers;
import org.greenregistry.access.ForPersonnel;
import org.greenregistry.access.ForStaff;
import org.greenregistry.journal.Act;
import org.greenregistry.journal.JournalService;
import org.greenregistry.kernel.Folded;
import org.greenregistry.kernel.Refusal;
import org.greenregistry.ledger.MentionService;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/**
 * People that records speak of, such as legal representatives and contacts. Records and journal hold their ids only: a
 * row can be corrected, handed to the person, and erased.
 */
@Service
@Validated
@ForPersonnel
@Transactional(readOnly = true)
public class PersonService {

    private static final String KIND = "person";
    private static final int FEWEST_LETTERS = 2;

    private final Persons persons;
    private final MentionService references;
    private final JournalService journal;
    private final Clock clock;

    PersonService(Persons persons, MentionService references, JournalService journal, Clock clock) {
        this.persons = persons;
        this.references = references;
        this.journal = journal;
        this.clock = clock;
    }

    /** Those whose name contains {@code query}, marks and case aside; empty lists all. */
    public List<PersonCard> list(String query, Pageable page) {
        return persons.page(like(query), page).stream().map(Person::card).toList();
    }

    public long count(String query) {
        return persons.count(like(query));
    }

    private static String like(String query) {
        return "%" + Folded.of(query.strip()).replaceAll("([%_\\\\])", "\\\\$1") + "%";
    }

    /** Those an officer may mean: the name contains {@code typed}, which has two letters at least. */
    @ForOfficers
    public List<PersonCard> suggest(String typed, int limit) {
        return typed.strip().length() < FEWEST_LETTERS ? List.of() : list(typed, PageRequest.of(0, limit));
    }

    /** Empty for a person who was erased: the id stays where it is named. */
    @ForStaff
    public Optional<PersonCard> find(UUID id) {
        return persons.findById(id).map(Person::card);
    }

    @ForOfficers
    @Transactional
    public UUID create(@Valid PersonDetails details) {
        var person = persons.save(new Person(details, clock.instant()));
        journal.append(Act.on("CREATED", KIND, person.id()));
        return person.id();
    }

    /** Corrects the row, in every record at once. The journal keeps that it was done, not what stood there. */
    @ForOfficers
    @Transactional
    public void change(UUID id, @Valid PersonDetails details) {
        locked(id).change(details, clock.instant());
        journal.append(Act.on("CHANGED", KIND, id));
    }

    /** Everything held about one person and where he or she is named. The handing out is journalled. */
    @ForAdministrators
    @Transactional
    public PersonExport export(UUID id) {
        var person = locked(id).card();
        journal.append(Act.on("EXPORTED", KIND, id));
        return new PersonExport(person, references.naming(id));
    }

    /** Takes the row away for good. The reason stays in the journal and may not name the person. */
    @ForAdministrators
    @Transactional
    public void erase(UUID id, String reason) {
        var person = locked(id);
        if (reason.isBlank()) {
            throw new Refusal("person.erase.reason");
        }
        if (Folded.of(reason).contains(Folded.of(person.name()))) {
            throw new Refusal("person.erase.names");
        }
        persons.delete(person);
        journal.append(Act.on("ERASED", KIND, id).because(reason));
    }

    private Person locked(UUID id) {
        return persons.lock(id).orElseThrow(() -> new Refusal("person.erased"));
    }
}
