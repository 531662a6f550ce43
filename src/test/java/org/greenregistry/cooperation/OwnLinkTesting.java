package org.greenregistry.cooperation;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.greenregistry.People.OFFICER;
import static org.greenregistry.People.as;
import static org.greenregistry.People.does;

import java.util.List;
import java.util.UUID;
import org.greenregistry.Book;
import org.greenregistry.access.Actor;
import org.greenregistry.kernel.ReducedDate;
import org.greenregistry.kernel.Source;
import org.greenregistry.ledger.DraftRow;
import org.greenregistry.ledger.DraftService;
import org.greenregistry.ledger.Publication;
import org.greenregistry.ledger.Published;
import org.greenregistry.ledger.RecordService;
import org.greenregistry.ledger.ReviewService;
import org.greenregistry.organisation.MergeService;
import org.greenregistry.report.Companies;
import org.greenregistry.report.SpeakingPeople;
import org.greenregistry.work.NoticeLine;
import org.greenregistry.work.NoticeService;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

/** A school that trains for a project which a factory carries out, on either database. */
abstract class OwnLinkTesting {

    @Autowired
    OwnLinkService own;

    @Autowired
    SideAskingService asking;

    @Autowired
    LinkSides sides;

    @Autowired
    Companies companies;

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

    Actor school;
    Actor factory;
    LinkContent terms;
    String link;

    /** A school trains for a project that the factory carries out: the link names the project, not the factory. */
    @BeforeEach
    void aSchoolAndAProject() {
        school = speakers.of("Trường xác nhận");
        factory = speakers.of("Nhà máy xác nhận");
        var project = companies.record(companies.project("Dự án xác nhận", factory.organisation()));
        terms = LinkContentBuilder.builder()
                .kind(LinkPurpose.TRAINING)
                .partner(new Side(school.organisation(), "Trường xác nhận", null))
                .project(project)
                .since(ReducedDate.parse("2026"))
                .sources(List.of(new Source("s1", "https://example.org/ghi-nho", null, null, null)))
                .note("chiđồngnghiệpđọc")
                .build();
        link = book.published(terms);
    }

    List<String> told(Actor person) {
        return as(person, notices::mine).stream().map(NoticeLine::key).toList();
    }

    Standing standing() {
        return sides.standing(found().content());
    }

    Published<LinkContent> found() {
        return records.find(LinkContent.class, link, null).orElseThrow();
    }

    void refuses(Actor person, LinkAnswer answer, String remark, String key) {
        assertThatThrownBy(() -> does(person, () -> own.answer(link, answer, remark)))
                .hasMessage(key);
    }

    /** The draft that waits. */
    UUID answered(Actor person, LinkAnswer answer, String remark) {
        does(person, () -> own.answer(link, answer, remark));
        return as(person, drafts::mine).stream().map(DraftRow::id).findFirst().orElseThrow();
    }

    void publish(UUID draft) {
        as(OFFICER, () -> reviews.approve(draft, Publication.PUBLIC));
    }

    List<OwnLink> links(Actor person) {
        return as(person, () -> own.find(PageRequest.of(0, 20))).getContent();
    }
}
