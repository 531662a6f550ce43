package org.greenregistry.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.greenregistry.access.Acting;
import org.greenregistry.access.Actor;
import org.greenregistry.kernel.CsvFile;
import org.greenregistry.kernel.Name;
import org.greenregistry.ledger.DraftService;
import org.greenregistry.ledger.Publication;
import org.greenregistry.ledger.RecordService;
import org.greenregistry.ledger.ReviewService;
import org.greenregistry.organisation.OrganisationContent;
import org.greenregistry.reference.Code;
import org.greenregistry.reference.CodeLists;
import org.greenregistry.reference.ReferenceList;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Fills an empty book the way people would: an officer records each project of the file, a reviewer approves it. Rows
 * that lack something the book asks for stay drafts of the officer; so does the one in a stage no opening entry may
 * have.
 */
@Component
@Profile("demo")
class DemoBook {

    private static final Logger LOG = LoggerFactory.getLogger(DemoBook.class);

    private final DraftService drafts;
    private final ReviewService reviews;
    private final RecordService records;
    private final CodeLists codes;

    DemoBook(DraftService drafts, ReviewService reviews, RecordService records, CodeLists codes) {
        this.drafts = drafts;
        this.reviews = reviews;
        this.records = records;
        this.codes = codes;
    }

    void fill(Actor officer, Actor reviewer) {
        var rows = new ArrayList<DemoProject>();
        CsvFile.beside(DemoBook.class, "projects-demo.csv").read(row -> rows.add(new DemoProject(row)));
        var organisations = organisations(rows, officer, reviewer);
        var published = rows.stream()
                .map(row -> row.content(investor -> organisations.get(investor.name()), this::section))
                .filter(content -> record(content, officer, reviewer) != null)
                .count();
        LOG.info("{} of {} demonstration projects published, the others are drafts", published, rows.size());
    }

    private Optional<String> section(String division) {
        return codes.find(ReferenceList.VSIC_2025, division).map(Code::group);
    }

    private Map<String, UUID> organisations(List<DemoProject> rows, Actor officer, Actor reviewer) {
        var made = new HashMap<String, UUID>();
        for (var row : rows) {
            for (var investor : row.investors()) {
                if (investor.country() != null && !made.containsKey(investor.name())) {
                    var content = new OrganisationContent(
                            new Name(investor.name(), investor.name()), investor.country(), null, null, null, null);
                    made.put(investor.name(), record(content, officer, reviewer));
                }
            }
        }
        return made;
    }

    /** The record's id once it is published, else null: the draft stays. */
    private <C extends Record> @Nullable UUID record(C content, Actor officer, Actor reviewer) {
        var draft = Acting.as(officer, () -> write(content));
        if (!Acting.as(officer, () -> drafts.faults(draft, Locale.ROOT)).isEmpty()) {
            return null;
        }
        Acting.as(officer, () -> {
            drafts.submit(draft);
            return draft;
        });
        var code = Acting.as(reviewer, () -> reviews.approve(draft, Publication.PUBLIC));
        return Acting.as(reviewer, () -> records.find(content.getClass(), code, null))
                .orElseThrow()
                .record();
    }

    private <C extends Record> UUID write(C content) {
        var draft = drafts.record(content.getClass());
        var revision = drafts.open(draft, content.getClass()).revision();
        drafts.save(draft, revision, content, Map.of());
        return draft;
    }
}
