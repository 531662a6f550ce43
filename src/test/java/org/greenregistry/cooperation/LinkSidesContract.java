package org.greenregistry.cooperation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.greenregistry.People.OFFICER;
import static org.greenregistry.People.REVIEWER;
import static org.greenregistry.People.STEWARD;
import static org.greenregistry.People.as;
import static org.greenregistry.People.does;

import java.util.List;
import java.util.UUID;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.kernel.Name;
import org.greenregistry.kernel.ReducedDate;
import org.greenregistry.ledger.Publication;
import org.greenregistry.organisation.Merger;
import org.greenregistry.organisation.OrganisationContent;
import org.greenregistry.report.Companies;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.AccessDeniedException;

/** Who the sides of a link are, when there are several, when some are hidden, and when they change. */
abstract class LinkSidesContract extends OwnLinkTesting {

    @Autowired
    LinkKind kind;

    @Test
    void eachOfSeveralCarriersSpeaksForItself() {
        var partner = speakers.of("Nhà máy thứ hai");
        revise(Companies.carriedOut("Dự án xác nhận", factory.organisation(), partner.organisation()));
        publish(answered(factory, LinkAnswer.DIFFERS, "sai năm"));

        assertThat(links(factory).getFirst().said()).isNotNull();
        assertThat(links(partner).getFirst().said()).isNull();
        does(OFFICER, () -> asking.ask(link));
        assertThat(told(partner)).contains("link.notice.ask");
        assertThat(told(factory)).doesNotContain("link.notice.ask");
        publish(answered(partner, LinkAnswer.AGREES, null));

        assertThat(standing()).isEqualTo(Standing.DISPUTED);
        assertThat(sides.of(found().content()).getLast().answers().values())
                .extracting(Confirmation::answer)
                .containsExactlyInAnyOrder(LinkAnswer.DIFFERS, LinkAnswer.AGREES);
        publish(answered(factory, LinkAnswer.AGREES, null));
        assertThat(standing()).isEqualTo(Standing.ONE);
    }

    @Test
    void sidesOfAPublicLinkAnswerThoughItsProjectIsHiddenAndNobodyIsToldItsName() {
        var project = as(OFFICER, () -> records.byId(ProjectContent.class, terms.project()))
                .orElseThrow();
        book.revised(project.record(), project.content(), Publication.INTERNAL);

        does(OFFICER, () -> asking.ask(link));
        publish(answered(school, LinkAnswer.AGREES, null));
        publish(answered(factory, LinkAnswer.AGREES, null));

        assertThat(standing()).isEqualTo(Standing.BOTH);
        for (var side : List.of(school, factory)) {
            assertThat(as(side, notices::mine)).isNotEmpty().allSatisfy(told -> assertThat(
                            told.title().vi())
                    .contains("Trường xác nhận")
                    .doesNotContain("Dự án xác nhận"));
        }
    }

    @Test
    void ofWhatIsNotPublicNoSideIsAskedAndNoneAnswers() {
        var draft = book.submitted(OFFICER, terms);
        var hidden = as(REVIEWER, () -> reviews.approve(draft, Publication.INTERNAL));

        assertThat(links(school)).extracting(OwnLink::code).doesNotContain(hidden);
        assertThat(as(OFFICER, () -> asking.canAsk(hidden))).isFalse();
        assertThatThrownBy(() -> does(OFFICER, () -> asking.ask(hidden))).hasMessage("link.ask.hidden");
        assertThatThrownBy(() -> does(school, () -> own.answer(hidden, LinkAnswer.AGREES, null)))
                .hasMessage("link.own.none");
        assertThat(told(school)).isEmpty();
    }

    @Test
    void officersRecordAnswersOfTheSidesOnly() {
        var stranger = companies.found("Người ngoài cuộc");

        assertThatThrownBy(() -> revised(confirmed(stranger))).hasMessage("link.side.none");
        revised(confirmed(school.organisation()));
        assertThat(standing()).isEqualTo(Standing.ONE);
    }

    @Test
    void whatACarrierSaidStaysWhenTheProjectChangesHands() {
        publish(answered(factory, LinkAnswer.DIFFERS, "không phải chúng tôi"));
        var next = speakers.of("Nhà máy tiếp nhận");
        revise(Companies.carriedOut("Dự án xác nhận", next.organisation()));

        assertThat(standing()).isEqualTo(Standing.NONE);
        assertThat(sides.formerly(found().content())).singleElement().satisfies(said -> assertThat(said.organisation())
                .isEqualTo(factory.organisation()));
        publish(answered(next, LinkAnswer.AGREES, null));
        assertThat(standing()).isEqualTo(Standing.ONE);
        assertThat(links(factory)).isEmpty();
    }

    @Test
    void aDraftThatIsNoLongerItsOwnersToWriteCanStillBeThrownAway() {
        var draft = as(factory, () -> drafts.revise(found().record()));
        revise(Companies.carriedOut("Dự án xác nhận", companies.found("Nhà máy khác")));

        assertThatThrownBy(() -> as(factory, () -> drafts.open(draft, LinkContent.class)))
                .isInstanceOf(AccessDeniedException.class);
        does(factory, () -> drafts.discard(draft));
        assertThat(as(factory, drafts::mine)).isEmpty();
    }

    @Test
    void whoSpeaksForWhatWasMergedIntoASideIsAskedToo() {
        var survivor = companies.found("Trường sau sáp nhập");
        does(STEWARD, () -> merges.merge(school.organisation(), new Merger(survivor, "một trường")));

        does(OFFICER, () -> asking.ask(link));

        assertThat(told(school)).contains("link.notice.ask");
    }

    @Test
    void linksComeInPagesAndUnansweredOnesFirst() {
        publish(answered(school, LinkAnswer.AGREES, null));
        var second = book.published(terms);

        var first = as(school, () -> own.find(PageRequest.of(0, 1)));
        var last = as(school, () -> own.find(PageRequest.of(1, 1)));

        assertThat(first.getTotalElements()).isEqualTo(2);
        assertThat(first.getContent()).extracting(OwnLink::code).containsExactly(second);
        assertThat(last.getContent()).extracting(OwnLink::code).containsExactly(link);
    }

    @Test
    void aSideIsCalledInEnglishAsItsRecordIs() {
        var code = book.published(
                OrganisationContent.of(new Name("Trường hai thứ tiếng", "School of two languages"), "VN"));
        var organisation = records.find(OrganisationContent.class, code, null)
                .orElseThrow()
                .record();
        var named = LinkContentBuilder.builder(terms)
                .partner(new Side(organisation, "Trường song ngữ", null))
                .build();

        assertThat(kind.title(named).vi()).startsWith("Trường song ngữ – ");
        assertThat(kind.title(named).en()).startsWith("School of two languages – ");
    }

    private LinkContent confirmed(UUID organisation) {
        var said =
                new Confirmation("x1", organisation, LinkAnswer.AGREES, ReducedDate.parse("2026-11-01"), "12/CV", null);
        return LinkContentBuilder.builder(terms).confirmations(List.of(said)).build();
    }

    private void revised(LinkContent content) {
        book.revised(found().record(), content, Publication.PUBLIC);
    }

    private void revise(ProjectContent project) {
        book.revised(terms.project(), project, Publication.PUBLIC);
    }
}
