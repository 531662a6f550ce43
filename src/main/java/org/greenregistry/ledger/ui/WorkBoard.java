package org.greenregistry.ledger.ui;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.greenregistry.access.Actor;
import org.greenregistry.access.Role;
import org.greenregistry.journal.ActorNames;
import org.greenregistry.ledger.BatchReviewService;
import org.greenregistry.ledger.BatchRow;
import org.greenregistry.ledger.Claim;
import org.greenregistry.ledger.DraftRow;
import org.greenregistry.ledger.DraftService;
import org.greenregistry.ledger.Intent;
import org.greenregistry.ledger.ReviewService;
import org.greenregistry.ledger.ReviewState;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.Wording;
import org.greenregistry.shell.WorkItems;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What the current actor has to do, in the order it presses, already worded. */
@Component
class WorkBoard {

    private final DraftService drafts;
    private final ReviewService reviews;
    private final BatchReviewService batches;
    private final RecordLinks links;
    private final Phrasing phrasing;
    private final ObjectProvider<ActorNames> accounts;
    private final ObjectProvider<WorkItems> others;

    WorkBoard(
            DraftService drafts,
            ReviewService reviews,
            BatchReviewService batches,
            RecordLinks links,
            Phrasing phrasing,
            ObjectProvider<ActorNames> accounts,
            ObjectProvider<WorkItems> others) {
        this.drafts = drafts;
        this.reviews = reviews;
        this.batches = batches;
        this.links = links;
        this.phrasing = phrasing;
        this.accounts = accounts;
        this.others = others;
    }

    /** @param key translation key of the heading */
    record Group(String key, List<WorkRow> rows) {}

    List<Group> groups() {
        var actor = Actor.current();
        var mine = actor.is(Role.OFFICER) ? drafts.mine() : List.<DraftRow>of();
        var groups = new ArrayList<Group>();
        if (actor.is(Role.OFFICER)) {
            groups.add(new Group("ledger.work.returned", rows(mine, ReviewState.RETURNED)));
        }
        if (actor.is(Role.REVIEWER)) {
            groups.add(new Group("ledger.work.review", queue()));
        } else if (actor.is(Role.OFFICER)) {
            Stream.of(new Group("ledger.work.outside", queue()))
                    .filter(group -> !group.rows().isEmpty())
                    .forEach(groups::add);
        }
        others.orderedStream().flatMap(module -> module.groups().stream()).forEach(group -> groups.add(other(group)));
        if (actor.is(Role.OFFICER)) {
            groups.add(new Group("ledger.work.drafts", rows(mine, ReviewState.DRAFT)));
            groups.add(new Group("ledger.work.waiting", rows(mine, ReviewState.SUBMITTED)));
        }
        return groups;
    }

    /** Pages that show more, by the translation keys of their names. */
    Map<String, String> pages() {
        var pages = new LinkedHashMap<String, String>();
        others.orderedStream().map(WorkItems::pages).forEach(pages::putAll);
        return pages;
    }

    /** What waits for whoever asks to decide: what came together, then the others, each longest first. */
    List<WorkRow> queue() {
        var together = Actor.current().is(Role.REVIEWER) ? batches.waiting() : List.<BatchRow>of();
        var people = People.of(accounts.getObject(), together.stream().map(BatchRow::author));
        return Stream.concat(together.stream().map(batch -> row(batch, people)), alone().stream())
                .toList();
    }

    private WorkRow row(BatchRow batch, People people) {
        return WorkRow.of(
                batch.title().in(Lang.current()),
                Optional.of(Lang.path(BatchReviewService.path(batch.id()))),
                text("ledger.work.by", people.name(batch.author())) + " · " + age(batch.since()));
    }

    private List<WorkRow> alone() {
        var waiting = reviews.queue();
        var people = People.of(
                accounts.getObject(),
                waiting.stream()
                        .flatMap(row -> Stream.concat(
                                Stream.of(row.owner()),
                                Stream.ofNullable(row.claim()).map(Claim::by))));
        return waiting.stream()
                .map(row -> WorkRow.of(
                        title(row),
                        Optional.of(Lang.path("review/" + row.id())),
                        details(Stream.of(
                                withdrawal(row),
                                Optional.of(text("ledger.work.by", people.name(row.owner()))),
                                Optional.ofNullable(row.submittedAt()).map(this::age),
                                Optional.ofNullable(row.claim()).map(claim -> claimed(claim, people))))))
                .toList();
    }

    private String claimed(Claim claim, People people) {
        return text("ledger.claim.by", people.name(claim.by()), phrasing.time(claim.at()));
    }

    private List<WorkRow> rows(List<DraftRow> mine, ReviewState state) {
        return mine.stream().filter(row -> row.state() == state).map(this::row).toList();
    }

    private WorkRow row(DraftRow draft) {
        var line = WorkRow.of(title(draft), links.form(draft.kind(), draft.id()), detail(draft));
        return draft.state() == ReviewState.SUBMITTED ? line.recallable(draft.id()) : line.discardable(draft.id());
    }

    private String detail(DraftRow draft) {
        return switch (draft.state()) {
            case RETURNED ->
                details(Stream.of(
                        withdrawal(draft),
                        Optional.of(text("ledger.work.remarks", draft.remarks())),
                        others(draft),
                        Optional.of(age(draft.updatedAt()))));
            case SUBMITTED ->
                details(Stream.of(
                        withdrawal(draft),
                        Optional.ofNullable(draft.submittedAt())
                                .map(at -> text("ledger.work.submitted", phrasing.time(at)))));
            case DRAFT ->
                details(Stream.of(
                        withdrawal(draft),
                        Optional.of(text("ledger.work.missing", draft.missing())),
                        others(draft),
                        Optional.of(text("ledger.work.touched", age(draft.updatedAt())))));
        };
    }

    /** Colleagues who are writing on the same record. */
    private Optional<String> others(DraftRow draft) {
        var editors = drafts.editors(draft.record());
        var people = People.of(accounts.getObject(), editors.stream());
        return editors.isEmpty()
                ? Optional.empty()
                : Optional.of(text(
                        "ledger.work.editors",
                        editors.stream().map(people::name).collect(Collectors.joining(", "))));
    }

    private static Optional<String> withdrawal(DraftRow draft) {
        return draft.intent() == Intent.WITHDRAW ? Optional.of(text("ledger.work.withdrawal")) : Optional.empty();
    }

    private String age(Instant since) {
        return phrasing.age(since, Lang.current());
    }

    private static Group other(WorkItems.WorkGroup group) {
        return new Group(
                group.key(),
                group.items().stream()
                        .map(item -> new WorkRow(
                                item.title(),
                                Optional.of(Lang.path(item.path())),
                                item.detail(),
                                item.urgent(),
                                null,
                                null))
                        .toList());
    }

    private static String title(DraftRow draft) {
        var title = draft.title().isBlank() ? text("ledger.untitled") : draft.title();
        return draft.code() == null ? title : title + " · " + draft.code();
    }

    private static String details(Stream<Optional<String>> parts) {
        return parts.flatMap(Optional::stream).collect(Collectors.joining(" · "));
    }

    private static String text(String key, Object... arguments) {
        return Wording.text(Lang.current(), key, arguments);
    }
}
