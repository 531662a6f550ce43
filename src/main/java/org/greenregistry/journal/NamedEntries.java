package org.greenregistry.journal;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.greenregistry.journal.Subjects.Subject;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;

/** Pages of entries with their names, each module asked once per page. */
@Component
public class NamedEntries {

    private final JournalService journal;
    private final ObjectProvider<ActorNames> accounts;
    private final ObjectProvider<Subjects> subjects;
    private final ObjectProvider<FieldWords> words;

    NamedEntries(
            JournalService journal,
            ObjectProvider<ActorNames> accounts,
            ObjectProvider<Subjects> subjects,
            ObjectProvider<FieldWords> words) {
        this.journal = journal;
        this.accounts = accounts;
        this.subjects = subjects;
        this.words = words;
    }

    public List<Entry> newest(@Nullable String kind, Pageable page) {
        return named(journal.newest(kind, page), Lang.current());
    }

    /** The same lines with their names. */
    public List<Entry> named(List<JournalLine> lines, Locale locale) {
        var names = names(lines);
        var named = subjects(lines);
        return lines.stream()
                .map(line -> new Entry(line, who(line, names, locale), subject(line, names, named)))
                .toList();
    }

    /** The entry's changes in the words of whoever knows its kind. */
    public List<Worded> worded(JournalLine line, Locale locale) {
        return line.changes().stream()
                .map(change -> worded(line.kind(), change, locale))
                .toList();
    }

    private Worded worded(String kind, Act.FieldChange change, Locale locale) {
        var path = change.path();
        if (path.equals(Act.TOKEN)) {
            return new Worded(Wording.text(locale, "journal.token"), "–", said(change.after(), value -> value));
        }
        for (var offered : words) {
            var label = offered.label(kind, path, locale);
            if (label.isPresent()) {
                return new Worded(
                        label.get(),
                        said(change.before(), value -> offered.value(kind, path, value, locale)),
                        said(change.after(), value -> offered.value(kind, path, value, locale)));
            }
        }
        return new Worded(path, said(change.before(), value -> value), said(change.after(), value -> value));
    }

    private static String said(@Nullable String value, UnaryOperator<String> words) {
        return value == null ? "–" : words.apply(value);
    }

    /** One changed field as a page says it. */
    public record Worded(String label, String before, String after) {}

    private Map<UUID, String> names(List<JournalLine> lines) {
        var ids = lines.stream()
                .flatMap(line -> Stream.of(Optional.ofNullable(line.account()), Optional.of(line.subject())))
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        return ids.isEmpty() ? Map.of() : accounts.getObject().names(ids);
    }

    private Map<UUID, Subject> subjects(List<JournalLine> lines) {
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
    private static String who(JournalLine line, Map<UUID, String> names, Locale locale) {
        return line.account() == null
                ? Wording.text(locale, "journal.system")
                : Objects.requireNonNullElseGet(
                        names.get(line.account()), () -> Wording.text(locale, "journal.unknown"));
    }
}
