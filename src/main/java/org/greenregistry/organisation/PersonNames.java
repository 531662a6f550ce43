package org.greenregistry.organisation;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.greenregistry.access.Actor;
import org.greenregistry.access.ForEveryone;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** People by the ids that records hold, in words, for members of staff; to everybody else nobody has a name. */
@Service
@ForEveryone
@Transactional(readOnly = true)
public class PersonNames {

    private final Persons persons;

    PersonNames(Persons persons) {
        this.persons = persons;
    }

    /** Empty too for a person who was erased. */
    public Optional<String> name(UUID id) {
        return card(id).map(card -> card.details().name());
    }

    /** Name, position and how to reach the person. */
    public Optional<String> line(UUID id) {
        return card(id).map(card -> line(card.details()));
    }

    private static String line(PersonDetails details) {
        return Stream.of(details.name(), details.position(), details.contact())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }

    private Optional<PersonCard> card(UUID id) {
        return Actor.current().isStaff() ? persons.findById(id).map(Person::card) : Optional.empty();
    }
}
