package org.greenregistry.journal.ui;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.greenregistry.journal.ActorNames;
import org.greenregistry.journal.JournalLine;
import org.greenregistry.journal.JournalService;
import org.greenregistry.journal.Subjects;
import org.greenregistry.journal.Subjects.Subject;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;

/** Pages of entries with their names, each module asked once per page. */
@Component
class Entries {

    private final JournalService journal;
    private final ObjectProvider<ActorNames> accounts;
    private final ObjectProvider<Subjects> subjects;

    Entries(JournalService journal, ObjectProvider<ActorNames> accounts, ObjectProvider<Subjects> subjects) {
        this.journal = journal;
        this.accounts = accounts;
        this.subjects = subjects;
    }

    List<Entry> newest(@Nullable String kind, Pageable page) {
        var lines = journal.newest(kind, page);
        var names = names(lines);
        var named = named(lines);
        return lines.stream()
                .map(line -> new Entry(line, who(line, names), subject(line, names, named)))
                .toList();
    }

    private Map<UUID, String> names(List<JournalLine> lines) {
        var ids = lines.stream()
                .flatMap(line -> Stream.of(Optional.ofNullable(line.account()), Optional.of(line.subject())))
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        return ids.isEmpty() ? Map.of() : accounts.getObject().names(ids);
    }

    private Map<UUID, Subject> named(List<JournalLine> lines) {
        var ids = lines.stream().map(JournalLine::subject).collect(Collectors.toSet());
        var named = new HashMap<UUID, Subject>();
        subjects.orderedStream().forEach(module -> named.putAll(module.named(ids)));
        return named;
    }

    private static Optional<Subject> subject(JournalLine line, Map<UUID, String> names, Map<UUID, Subject> named) {
        return Optional.ofNullable(named.get(line.subject()))
                .or(() -> Optional.ofNullable(names.get(line.subject())).map(name -> new Subject(name, null)));
    }

    /** Without an account the registry itself acted; an account that is gone has no name any more. */
    private static String who(JournalLine line, Map<UUID, String> names) {
        return line.account() == null
                ? Wording.text(Lang.current(), "journal.system")
                : Objects.requireNonNullElseGet(
                        names.get(line.account()), () -> Wording.text(Lang.current(), "journal.unknown"));
    }
}
