package org.greenregistry.cooperation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.greenregistry.kernel.LocalizedText;
import org.greenregistry.kernel.ReducedDate;
import org.greenregistry.ledger.PlainKind;
import org.greenregistry.ledger.RecordPages;
import org.jspecify.annotations.Nullable;

/**
 * What lists, pages, forms and the index must know of one kind of record of this module, beyond its content.
 *
 * @param <C> the content record
 */
public abstract class CooperationKind<C extends Record> extends PlainKind<C> implements RecordPages {

    private final String folder;
    private final ContentWords words;

    /** Of the first schema. */
    protected CooperationKind(String name, String folder, C empty, String codePrefix, ContentWords words) {
        this(name, folder, empty, 1, codePrefix, words);
    }

    /** @param folder address of the list; the pages of its records stand beneath it */
    protected CooperationKind(String name, String folder, C empty, int schema, String codePrefix, ContentWords words) {
        super(name, empty, schema, codePrefix);
        this.folder = folder;
        this.words = words;
    }

    /** Sections of the form and the page, in their order. */
    public abstract List<Chapter> chapters();

    /** Names of the chapters that today's page shows in a way of its own, and not as facts. */
    public Set<String> drawn() {
        return Set.of();
    }

    /** Paths of the components that lists can be narrowed by; their last parts are the parameters of addresses. */
    public abstract List<String> facets();

    /** The day lists are sorted by, newest first. */
    public abstract @Nullable ReducedDate day(C content);

    /** The day a record is over; by it lists are split if the kind {@link #hasComing}. */
    public @Nullable ReducedDate end(C content) {
        return day(content);
    }

    /** Whether people look for what is still to come. */
    public boolean hasComing() {
        return false;
    }

    /** One or two lines beneath the title in lists: paths of components, in their order. */
    public abstract List<String> brief();

    /** What {@code content} has of {@code facet}, one of {@link #facets}, as in the canonical text. */
    public Set<String> values(C content, String facet) {
        return ContentTree.of(content).at(facet);
    }

    /**
     * Path of another way to look at the list, without language; its words are those of the list with {@code .other}.
     */
    public Optional<String> otherView() {
        return Optional.empty();
    }

    /** Translation key of what lists and its page say beside its title, as things stand today; empty for most. */
    public Optional<String> badge(C content) {
        return Optional.empty();
    }

    /** Made up for demonstration: shown as such, and in no total. */
    public boolean isSample(C content) {
        return ContentTree.of(content).isTrue("sample");
    }

    public final String folder() {
        return folder;
    }

    @Override
    public final String kind() {
        return name();
    }

    @Override
    public final String newKey() {
        return name() + ".record";
    }

    @Override
    public final String form(UUID draft) {
        return "work/" + folder + "/" + draft;
    }

    @Override
    public final String page(String code) {
        return folder + "/" + code;
    }

    @Override
    public final boolean hasPast() {
        return true;
    }

    @Override
    public Set<OfficialKey> keys(C content) {
        return Set.of();
    }

    @Override
    public final String words(String path, String value, Locale locale) {
        return words.of(name(), contentType(), path, value, locale);
    }

    /** The name of a facet, which is that of the component it looks at. */
    public final String parameter(String facet) {
        return facet.substring(facet.lastIndexOf('.') + 1);
    }

    /** A title in both languages, of parts of which each may be missing. */
    protected static LocalizedText title(@Nullable LocalizedText... parts) {
        return TitleParts.join(parts);
    }
}
