package org.greenregistry.project.ui;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.greenregistry.organisation.PersonCard;
import org.greenregistry.organisation.PersonDetails;
import org.greenregistry.organisation.PersonService;
import org.greenregistry.shell.FieldMakers;
import org.greenregistry.shell.FormPart;
import org.greenregistry.shell.Input;
import org.jspecify.annotations.Nullable;

/** Chooses the person a record speaks of, or writes down a new one; the record gets the id alone. */
class PersonPicker {

    private final PersonService people;
    private final FieldMakers makers;

    PersonPicker(PersonService people, FieldMakers makers) {
        this.people = people;
        this.makers = makers;
    }

    Input<UUID> make(FormPart part, String component) {
        var person = part.search(
                component,
                (typed, limit) -> people.suggest(typed, limit).stream()
                        .map(PersonCard::id)
                        .toList(),
                this::name);
        if (!part.isReadOnly()) {
            person.annotate(acts(part, person));
        }
        return person;
    }

    private Span acts(FormPart part, Input<UUID> person) {
        var add = link("project.person.add");
        var change = link("project.person.change");
        add.addClickListener(click -> ask(null, part, person));
        change.addClickListener(click -> ask(person.value(), part, person));
        Runnable follow = () -> change.setVisible(person.value() != null);
        person.onChange(follow);
        follow.run();
        var acts = new Span(add, change);
        acts.addClassName("gap");
        return acts;
    }

    private void ask(@Nullable UUID known, FormPart part, Input<UUID> person) {
        var card = known == null ? null : people.find(known).orElse(null);
        var details = card == null ? new PersonDetails("", null, null, null) : card.details();
        new PersonDialog(details, makers, typed -> {
                    var id = card == null ? people.create(typed) : card.id();
                    if (card != null) {
                        people.change(id, typed);
                    }
                    person.show(null).show(id);
                    part.changed();
                })
                .open();
    }

    private static NativeButton link(String key) {
        var link = new NativeButton(Words.text(key));
        link.addClassName("link");
        return link;
    }

    private String name(UUID id) {
        return people.find(id)
                .map(PersonCard::details)
                .map(details -> Stream.of(details.name(), details.position(), details.organisation())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(" · ")))
                .orElseGet(() -> Words.text("person.unnamed"));
    }
}
