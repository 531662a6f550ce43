package org.greenregistry.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.greenregistry.access.Acting;
import org.greenregistry.access.Actor;
import org.greenregistry.ledger.DraftService;
import org.greenregistry.ledger.Publication;
import org.greenregistry.ledger.RecordService;
import org.greenregistry.ledger.Remark;
import org.greenregistry.ledger.ReviewService;
import org.greenregistry.organisation.PersonDetails;
import org.greenregistry.organisation.PersonService;
import org.greenregistry.work.NoticeService;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Writes as people do: one drafts and submits, another decides. Remembers records by the keys of the sample files. */
@Component
@Profile("demo")
class DemoPen {

    private final DraftService drafts;
    private final ReviewService reviews;
    private final RecordService records;
    private final PersonService people;
    private final NoticeService notices;
    private final Map<String, UUID> written = new HashMap<>();
    private final Map<String, String> codes = new HashMap<>();

    DemoPen(
            DraftService drafts,
            ReviewService reviews,
            RecordService records,
            PersonService people,
            NoticeService notices) {
        this.drafts = drafts;
        this.reviews = reviews;
        this.records = records;
        this.people = people;
        this.notices = notices;
    }

    /** Who writes and who decides. */
    record Pair(Actor officer, Actor reviewer) {}

    /** The record written under {@code key}, if there is one yet. */
    @Nullable
    UUID record(@Nullable String key) {
        return key == null ? null : written.get(key);
    }

    /** Code of the park the sample files call so; absent while a made-up one is not public yet. */
    @Nullable
    String park(@Nullable String written) {
        return SamplePark.isKey(written) ? codes.get(written) : written;
    }

    /** Somebody records may name. */
    void person(String key, PersonDetails details, Actor officer) {
        written.computeIfAbsent(key, fresh -> Acting.as(officer, () -> people.create(details)));
    }

    /** A new record, or the next version of the one under {@code key}. */
    <C extends Record> void publish(String key, C content, Pair people) {
        var draft = submit(key, content, people.officer());
        var code = Acting.as(people.reviewer(), () -> reviews.approve(draft, Publication.PUBLIC));
        codes.put(key, code);
        written.computeIfAbsent(
                key,
                fresh -> Acting.as(people.reviewer(), () -> records.find(content.getClass(), code, null)
                        .orElseThrow()
                        .record()));
    }

    /** As {@link #publish}, but the reviewer has not decided yet. */
    <C extends Record> UUID submit(String key, C content, Actor officer) {
        var draft = draft(key, content, officer);
        return Acting.as(officer, () -> {
            drafts.submit(draft);
            return draft;
        });
    }

    /** As {@link #submit}, but still on the officer's desk. */
    <C extends Record> UUID draft(String key, C content, Actor officer) {
        return Acting.as(officer, () -> {
            var record = record(key);
            var draft = record == null ? drafts.record(content.getClass()) : drafts.revise(record);
            drafts.save(draft, drafts.open(draft, content.getClass()).revision(), content, Map.of());
            return draft;
        });
    }

    void sendBack(UUID draft, Remark remark, Actor reviewer) {
        Acting.as(reviewer, () -> {
            reviews.sendBack(draft, List.of(remark));
            return draft;
        });
    }

    /** Reads all it was told so far. */
    void catchUp(Actor reader) {
        Acting.as(reader, () -> {
            notices.readAll();
            return reader;
        });
    }

    void withdraw(String key, String reason, Pair people) {
        var record = Objects.requireNonNull(record(key), key);
        var draft = Acting.as(people.officer(), () -> drafts.proposeWithdrawal(record, reason));
        Acting.as(people.reviewer(), () -> reviews.approve(draft, Publication.PUBLIC));
    }
}
