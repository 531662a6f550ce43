package org.greenregistry.cooperation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.greenregistry.People.ADMIN;
import static org.greenregistry.People.INVESTOR;
import static org.greenregistry.People.MANAGER;
import static org.greenregistry.People.OFFICER;
import static org.greenregistry.People.OTHER_OFFICER;
import static org.greenregistry.People.REVIEWER;
import static org.greenregistry.People.STEWARD;
import static org.greenregistry.People.as;
import static org.greenregistry.People.does;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.greenregistry.Book;
import org.greenregistry.access.Actor;
import org.greenregistry.access.Role;
import org.greenregistry.access.Scope;
import org.greenregistry.kernel.LocalizedText;
import org.greenregistry.kernel.ReducedDate;
import org.greenregistry.ledger.Change;
import org.greenregistry.ledger.DraftService;
import org.greenregistry.ledger.Publication;
import org.greenregistry.ledger.RecordService;
import org.greenregistry.ledger.ReviewService;
import org.greenregistry.organisation.MergeService;
import org.greenregistry.organisation.Merger;
import org.greenregistry.report.SpeakingPeople;
import org.greenregistry.work.NoticeLine;
import org.greenregistry.work.NoticeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.AccessDeniedException;

/** Organisations write their own, an officer publishes, introduces and follows what comes of it; on either database. */
abstract class IntroductionContract {

    private static final PageRequest PAGE = PageRequest.of(0, 500);

    @Autowired
    IntroductionService service;

    @Autowired
    OwnNeedService own;

    @Autowired
    SpeakingPeople speakers;

    @Autowired
    MergeService merges;

    @Autowired
    NoticeService notices;

    @Autowired
    DraftService drafts;

    @Autowired
    ReviewService reviews;

    @Autowired
    RecordService records;

    @Autowired
    Book book;

    private Actor factory;
    private Actor supplier;
    private String need;
    private String offer;

    @BeforeEach
    void oneOfEachSide() {
        factory = speakers.of("Nhà máy cần nhiệt");
        supplier = speakers.of("Supplier of heat");
        need = handedIn(factory, NeedSide.NEED, NeedSubject.WASTE_HEAT, "Cần hơi nước 6 bar");
        offer = handedIn(supplier, NeedSide.OFFER, NeedSubject.WASTE_HEAT, "Nhiệt dư lò nung");
    }

    @Test
    void whatAnOrganisationWritesIsPublishedByAnOfficerAsItsOwn() {
        var content = records.find(NeedContent.class, offer, null).orElseThrow().content();

        assertThat(content.owner()).isEqualTo(new NeedOwner(supplier.organisation(), "Supplier of heat"));
        assertThat(content.sources()).singleElement().satisfies(source -> assertThat(source.reference())
                .contains("Supplier of heat"));
        assertThat(as(supplier, own::all)).singleElement().satisfies(mine -> {
            assertThat(mine.stage()).isEqualTo(OwnNeed.Stage.PUBLISHED);
            assertThat(mine.code()).isEqualTo(offer);
        });
        var again = as(supplier, () -> own.revise(offer));
        assertThat(as(supplier, own::all)).singleElement().satisfies(mine -> {
            assertThat(mine.stage()).isEqualTo(OwnNeed.Stage.WRITING);
            assertThat(mine.draft()).isEqualTo(again);
        });
    }

    @Test
    void whatColleaguesNoteIsNotToldToWhoBringsADraftUpToDate() {
        var draft = as(supplier, () -> own.revise(offer));
        var book = records.find(NeedContent.class, offer, null).orElseThrow();
        var noted = NeedContentBuilder.builder(book.content())
                .measure("MWh mỗi ngày")
                .note("khongchonguoingoaibiet")
                .build();
        this.book.revised(book.record(), noted, Publication.PUBLIC);

        var sheet = as(supplier, () -> drafts.merging(draft));

        assertThat(sheet.taken()).extracting(Change::path).containsExactly("measure");
        assertThat(sheet.toString()).contains("MWh mỗi ngày").doesNotContain("khongchonguoingoaibiet");
        var officers = as(OTHER_OFFICER, () -> drafts.revise(book.record()));
        this.book.revised(book.record(), book.content(), Publication.PUBLIC);
        assertThat(as(OTHER_OFFICER, () -> drafts.merging(officers)).toString()).contains("khongchonguoingoaibiet");
    }

    @Test
    void whoeverAnOrganisationWasMergedIntoHasItsNeedsAndIsTold() {
        var survivor = speakers.of("Cụm nhiệt sau sáp nhập");
        does(STEWARD, () -> merges.merge(supplier.organisation(), new Merger(survivor.organisation(), "một nhà")));

        assertThat(as(survivor, own::all)).extracting(OwnNeed::code).containsExactly(offer);
        as(survivor, () -> own.revise(offer));
        var fresh = as(supplier, () -> own.begin(NeedSide.OFFER));
        assertThat(as(supplier, () -> drafts.open(fresh, NeedContent.class))
                        .content()
                        .owner()
                        .organisation())
                .isEqualTo(survivor.organisation());
        does(OFFICER, () -> service.introduce(need, offer, ""));
        assertThat(as(survivor, notices::mine)).isNotEmpty();
    }

    @Test
    void nobodyWritesWhatIsSomebodyElses() {
        assertThatThrownBy(() -> as(factory, () -> own.revise(offer))).hasMessage("need.own.none.such");
        var record = records.find(NeedContent.class, offer, null).orElseThrow().record();
        assertThatThrownBy(() -> as(factory, () -> drafts.revise(record))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as(factory, () -> drafts.record(NeedContent.class)))
                .as("one without an owner")
                .isInstanceOf(AccessDeniedException.class);
        var mine = as(factory, () -> own.begin(NeedSide.NEED));
        var sheet = as(factory, () -> drafts.open(mine, NeedContent.class));
        var foreign = NeedContentBuilder.builder(sheet.content())
                .owner(new NeedOwner(supplier.organisation(), "Supplier of heat"))
                .build();
        assertThatThrownBy(() -> as(factory, () -> drafts.save(mine, sheet.revision(), foreign, Map.of())))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as(INVESTOR, () -> own.begin(NeedSide.NEED))).hasMessage("organisation.own.nobody");
        assertThat(as(INVESTOR, own::all)).isEmpty();
        for (var other : List.of(Actor.PUBLIC, OFFICER, REVIEWER, MANAGER)) {
            assertThatThrownBy(() -> as(other, own::all)).isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void bothSidesAreToldAndSeeEachOther() {
        var id = as(OFFICER, () -> service.introduce(offer, need, ""));

        var made = as(OFFICER, () -> service.get(id));
        assertThat(made.need().code()).isEqualTo(need);
        assertThat(made.offer().code()).isEqualTo(offer);
        assertThat(made.state()).isEqualTo(IntroductionState.INTRODUCED);
        assertThat(told(factory)).contains("introduction.notice.INTRODUCED Nhiệt dư lò nung");
        assertThat(told(supplier)).contains("introduction.notice.INTRODUCED Cần hơi nước 6 bar");
        assertThat(as(factory, own::introductions)).singleElement().satisfies(seen -> {
            assertThat(seen.mine().code()).isEqualTo(need);
            assertThat(seen.other().code()).isEqualTo(offer);
            assertThat(seen.other().owner()).isEqualTo("Supplier of heat");
        });
        assertThat(as(supplier, own::introductions))
                .singleElement()
                .satisfies(seen -> assertThat(seen.other().code()).isEqualTo(need));
        assertThat(as(OFFICER, () -> service.of(made.need().record()))).containsExactly(made);
    }

    @Test
    void whatIsAgreedOnBecomesTheDraftOfALink() {
        var id = as(OFFICER, () -> service.introduce(need, offer, "đã gọi cả hai"));
        does(OFFICER, () -> service.move(id, IntroductionState.TALKING, ""));
        does(OFFICER, () -> service.move(id, IntroductionState.AGREED, "ký ngày mai"));

        var made = as(OFFICER, () -> service.get(id));
        assertThat(made.remark()).isEqualTo("ký ngày mai");
        assertThat(told(factory)).contains("introduction.notice.AGREED Nhiệt dư lò nung");
        var draft = as(OFFICER, drafts::mine).stream()
                .filter(row -> row.record().equals(made.link()))
                .findFirst()
                .orElseThrow();
        var link = as(OFFICER, () -> drafts.open(draft.id(), LinkContent.class)).content();
        assertThat(link.kind()).isEqualTo(LinkPurpose.SYMBIOSIS);
        assertThat(link.exchange().stream()).isEqualTo(Exchange.Stream.WASTE_HEAT);
        assertThat(link.partner().organisation()).isEqualTo(supplier.organisation());
        assertThat(link.counterpart().organisation()).isEqualTo(factory.organisation());
        does(OFFICER, () -> drafts.submit(draft.id()));
        var code = as(REVIEWER, () -> reviews.approve(draft.id(), Publication.PUBLIC));
        assertThat(records.byId(LinkContent.class, made.link()).orElseThrow().code())
                .isEqualTo(code);
        assertThatThrownBy(() -> as(OFFICER, () -> {
                    service.move(id, IntroductionState.ENDED, "");
                    return true;
                }))
                .hasMessage("introduction.state.over");
    }

    @Test
    void whatCannotBeIntroducedIsRefused() {
        var id = as(OFFICER, () -> service.introduce(need, offer, ""));
        refuses(need, offer, "introduction.twice");
        does(OFFICER, () -> service.move(id, IntroductionState.ENDED, ""));
        assertThat(as(OFFICER, () -> service.introduce(need, offer, "lần nữa"))).isNotEqualTo(id);
        refuses(need, need, "introduction.sides");
        refuses(need, "NC-KHONG", "introduction.record.none");
        var self = handedIn(factory, NeedSide.OFFER, NeedSubject.WASTE_HEAT, "Cũng có nhiệt dư");
        refuses(need, self, "introduction.self");
        var over = book.published(Needed.offer(NeedSubject.WASTE_HEAT, "Hết hạn")
                .openUntil(ReducedDate.parse("2020"))
                .build());
        refuses(need, over, "introduction.over");
    }

    @Test
    void onlyOfficersWithinWhoseReachOneSideLies() {
        for (var other : List.of(Actor.PUBLIC, INVESTOR, REVIEWER, MANAGER, ADMIN, factory)) {
            assertThatThrownBy(() -> as(other, () -> service.introduce(need, offer, "")))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> as(other, () -> service.find(Set.of(), PAGE)))
                    .isInstanceOf(AccessDeniedException.class);
        }
        var elsewhere = new Actor(UUID.randomUUID(), "xa", Set.of(Role.OFFICER), new Scope(Set.of("MYPHUOC3")));
        assertThatThrownBy(() -> as(elsewhere, () -> service.introduce(need, offer, "")))
                .hasMessage("ledger.scope");
        var here = new Actor(OFFICER.account(), "gần", Set.of(Role.OFFICER), new Scope(Set.of("VSIP2")));
        assertThat(as(here, () -> service.introduce(need, offer, ""))).isNotNull();
    }

    @Test
    void theWorklistIsNarrowedByStateAndCounted() {
        var id = as(OFFICER, () -> service.introduce(need, offer, ""));
        does(OFFICER, () -> service.move(id, IntroductionState.TALKING, ""));

        assertThat(found(Set.of(IntroductionState.TALKING))).contains(id);
        assertThat(found(Set.of(IntroductionState.INTRODUCED, IntroductionState.ENDED)))
                .doesNotContain(id);
        assertThat(found(Set.of())).contains(id);
        assertThat(as(OFFICER, () -> service.count(Set.of())))
                .isEqualTo(found(Set.of()).size());
        var made = as(OFFICER, () -> service.get(id));
        assertThat(made.isStale(made.changedAt().plus(Introduction.PATIENCE))).isFalse();
        assertThat(made.isStale(made.changedAt().plus(Introduction.PATIENCE).plusSeconds(1)))
                .isTrue();
        assertThat(as(OFFICER, service::stale)).extracting(Introduction::id).doesNotContain(id);
    }

    private List<UUID> found(Set<IntroductionState> states) {
        return as(OFFICER, () -> service.find(states, PAGE)).stream()
                .map(Introduction::id)
                .toList();
    }

    private void refuses(String one, String other, String key) {
        assertThatThrownBy(() -> as(OFFICER, () -> service.introduce(one, other, "")))
                .hasMessage(key);
    }

    private List<String> told(Actor person) {
        return as(person, notices::mine).stream()
                .map((NoticeLine line) -> line.key() + " " + line.title().vi())
                .toList();
    }

    /** Written by {@code person} in the short form, published by an officer. */
    private String handedIn(Actor person, NeedSide side, NeedSubject kind, String name) {
        var draft = as(person, () -> own.begin(side));
        does(person, () -> {
            var sheet = drafts.open(draft, NeedContent.class);
            var written = NeedContentBuilder.builder(sheet.content())
                    .name(LocalizedText.vi(name))
                    .kind(kind)
                    .park("VSIP2")
                    .build();
            drafts.save(draft, sheet.revision(), written, Map.of());
            drafts.submit(draft);
        });
        assertThatThrownBy(() -> as(person, () -> reviews.approve(draft, Publication.PUBLIC)))
                .isInstanceOf(AccessDeniedException.class);
        return as(OFFICER, () -> reviews.approve(draft, Publication.PUBLIC));
    }
}
