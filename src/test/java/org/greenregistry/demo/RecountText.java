package org.greenregistry.demo;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.greenregistry.demo.RecountBook.Entry;
import org.greenregistry.dossier.Event;
import org.greenregistry.dossier.GreenClaim;
import org.greenregistry.kernel.LocalizedText;
import org.greenregistry.place.Gazetteer;
import org.jspecify.annotations.Nullable;

/** Finds words by reading texts: letter by letter, without an index. */
final class RecountText {

    /** A point between letters, or a point or comma between digits, does not end a word. */
    private static final Pattern WORD = Pattern.compile(
            "[\\p{L}\\p{N}_]+(?:(?:(?<=\\p{L})[.:'’·](?=\\p{L})" + "|(?<=\\p{N})[.,;'’](?=\\p{N}))[\\p{L}\\p{N}_]+)*");

    private final RecountFacets facets;
    private final Gazetteer places = Gazetteer.book();
    private final RecountSynonyms synonyms = new RecountSynonyms();
    private final Map<Entry, List<List<String>>> read = new HashMap<>();

    RecountText(RecountFacets facets) {
        this.facets = facets;
    }

    /** @param book in which a word that none of its projects has was mistyped */
    Predicate<Entry> finding(String typed, List<Entry> book) {
        var words = words(typed);
        Predicate<Entry> all = any -> true;
        for (var part : synonyms.parts(words)) {
            var others = synonyms.of(part);
            Predicate<Entry> whole = any -> true;
            for (var word : part) {
                whole = whole.and(
                        finding(word, word.equals(words.getLast()), others.isEmpty() && part.size() == 1, book));
            }
            all = all.and(whole.or(entry -> texts(entry).stream()
                    .anyMatch(text -> others.stream().anyMatch(other -> RecountSynonyms.has(text, other)))));
        }
        return all;
    }

    private Predicate<Entry> finding(String word, boolean last, boolean mayBeSlip, List<Entry> book) {
        Predicate<String> as = one -> last ? one.startsWith(word) : one.equals(word);
        var isSlip = mayBeSlip && RecountSlips.mayBeOne(word) && book.stream().noneMatch(entry -> has(entry, as));
        return entry -> has(entry, isSlip ? RecountSlips.meaning(word) : as);
    }

    private boolean has(Entry entry, Predicate<String> word) {
        return texts(entry).stream().flatMap(List::stream).anyMatch(word);
    }

    private List<List<String>> texts(Entry entry) {
        return read.computeIfAbsent(
                entry, unread -> all(unread).map(RecountText::words).toList());
    }

    static List<String> words(String text) {
        var folded = Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replace('đ', 'd');
        return WORD.matcher(folded).results().map(MatchResult::group).toList();
    }

    private Stream<String> all(Entry entry) {
        var texts = new ArrayList<@Nullable String>();
        texts.add(entry.code());
        names(entry, texts);
        papers(entry, texts);
        place(entry, texts);
        return texts.stream().filter(Objects::nonNull).map(Objects::requireNonNull);
    }

    private static void names(Entry entry, List<@Nullable String> texts) {
        var content = entry.content();
        add(
                texts,
                content.name().text(),
                content.purpose().objectives(),
                content.purpose().scale(),
                content.opportunity().lot(),
                content.opportunity().incentives());
        content.claims().forEach(claim -> add(texts, claim.text()));
        content.claims().stream().map(GreenClaim::confirmer).forEach(texts::add);
        content.parties().forEach(party -> texts.add(party.name()));
        content.partners().forEach(partner -> texts.add(partner.name()));
        texts.add(content.site().address());
    }

    private static void papers(Entry entry, List<@Nullable String> texts) {
        var content = entry.content();
        var licences = content.licences();
        texts.addAll(Arrays.<@Nullable String>asList(
                licences.certificate().number(),
                licences.inPrinciple().number(),
                licences.environment().number(),
                licences.enterpriseCode(),
                content.opportunity().listNational(),
                content.opportunity().listSector(),
                content.opportunity().listLocal()));
        content.activities().forEach(activity -> texts.add(activity.code()));
        content.steps().forEach(step -> texts.add(step.number()));
        content.events().stream().map(Event::paper).forEach(texts::add);
        content.claims().stream().map(GreenClaim::number).forEach(texts::add);
        content.documents().forEach(document -> texts.add(document.number()));
    }

    private void place(Entry entry, List<@Nullable String> texts) {
        var site = entry.content().site();
        Optional.ofNullable(site.park()).flatMap(places::park).ifPresent(park -> add(texts, park.name()));
        Optional.ofNullable(site.unit()).map(facets::unitOfToday).ifPresent(unit -> {
            places.unit(unit).ifPresent(found -> add(texts, found.fullName()));
            texts.addAll(places.formerNames(unit));
        });
    }

    private static void add(List<@Nullable String> texts, @Nullable LocalizedText... both) {
        for (var text : both) {
            if (text != null) {
                texts.add(text.vi());
                texts.add(text.en());
            }
        }
    }
}
