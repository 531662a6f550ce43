package org.greenregistry.cooperation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.greenregistry.People.ADMIN;
import static org.greenregistry.People.INVESTOR;
import static org.greenregistry.People.MANAGER;
import static org.greenregistry.People.OFFICER;
import static org.greenregistry.People.REVIEWER;
import static org.greenregistry.People.STEWARD;
import static org.greenregistry.People.as;
import static org.greenregistry.People.does;

import java.util.List;
import java.util.Map;
import org.greenregistry.access.Actor;
import org.greenregistry.kernel.ReducedDate;
import org.greenregistry.ledger.Publication;
import org.greenregistry.ledger.Remark;
import org.greenregistry.organisation.Merger;
import org.greenregistry.report.Companies;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

/** Each side of a link says itself whether it is so, and an officer records it. */
abstract class OwnLinkContract extends OwnLinkTesting {

    @Test
    void bothSidesConfirmOneAfterTheOther() {
        assertThat(links(school)).singleElement().satisfies(mine -> {
            assertThat(mine.code()).isEqualTo(link);
            assertThat(mine.said()).isNull();
            assertThat(mine.content().note()).isNull();
        });
        publish(answered(school, LinkAnswer.AGREES, null));
        assertThat(standing()).isEqualTo(Standing.ONE);
        publish(answered(factory, LinkAnswer.AGREES, null));

        assertThat(standing()).isEqualTo(Standing.BOTH);
        assertThat(found().content().terms()).isEqualTo(terms.terms());
        assertThat(as(OFFICER, this::found).content().note()).isEqualTo("chiđồngnghiệpđọc");
        assertThat(links(factory)).singleElement().satisfies(mine -> {
            assertThat(mine.sides().getFirst().organisations()).containsExactly(factory.organisation());
            assertThat(mine.said()).isNotNull();
        });
    }

    @Test
    void whatBothHandedInAtOnceIsRecordedWithoutAskingAgain() {
        var first = answered(school, LinkAnswer.AGREES, null);
        var second = answered(factory, LinkAnswer.AGREES, null);

        publish(first);
        publish(second);

        assertThat(standing()).isEqualTo(Standing.BOTH);
    }

    @Test
    void aSecondAnswerWaitsForTheFirst() {
        answered(school, LinkAnswer.AGREES, null);

        assertThat(links(school).getFirst().sent()).isEqualTo(LinkAnswer.AGREES);
        assertThat(links(factory).getFirst().sent()).isNull();
        refuses(school, LinkAnswer.DIFFERS, "khác", "link.own.waits");
        var colleague = Companies.person("đồng nghiệp", school.organisation());
        refuses(colleague, LinkAnswer.AGREES, null, "link.own.waits");
    }

    @Test
    void whoeverSaysOtherwiseSaysWhatAndOnlyTheOfficeReadsIt() {
        refuses(school, LinkAnswer.DIFFERS, " ", "link.own.remark.missing");
        publish(answered(school, LinkAnswer.DIFFERS, "chúng tôi dạy từ 2025"));

        assertThat(standing()).isEqualTo(Standing.DISPUTED);
        assertThat(as(OFFICER, this::found).content().confirmations().getFirst().remark())
                .isEqualTo("chúng tôi dạy từ 2025");
        assertThat(found().content().confirmations().getFirst().remark()).isNull();
        publish(answered(school, LinkAnswer.AGREES, null));
        assertThat(standing()).isEqualTo(Standing.ONE);
        assertThat(found().content().confirmations()).hasSize(1);
    }

    @Test
    void whatWasSentBackIsReadAndGivesWayToANewAnswer() {
        var first = answered(school, LinkAnswer.DIFFERS, "sai năm");
        does(OFFICER, () -> reviews.sendBack(first, List.of(new Remark("", "Sai thế nào?"))));

        assertThat(links(school).getFirst().returned()).containsExactly("Sai thế nào?");
        publish(answered(school, LinkAnswer.DIFFERS, "bắt đầu 2025"));
        assertThat(as(OFFICER, this::found).content().confirmations()).hasSize(1);
    }

    @Test
    void otherTermsAreNotConfirmedByWhatWasSaidOfTheOldOnes() {
        var waiting = answered(factory, LinkAnswer.AGREES, null);
        publish(answered(school, LinkAnswer.AGREES, null));
        var old = as(OFFICER, this::found);
        var changed = LinkContentBuilder.builder(old.content())
                .until(ReducedDate.parse("2030"))
                .build();

        assertThatThrownBy(() -> book.revised(old.record(), changed, Publication.PUBLIC))
                .hasMessage("link.confirmed");
        var anew = LinkContentBuilder.builder(changed).confirmations(List.of()).build();
        book.revised(old.record(), anew, Publication.PUBLIC);
        assertThat(standing()).isEqualTo(Standing.NONE);
        assertThatThrownBy(() -> publish(waiting)).hasMessage("ledger.stale");
        var noted = LinkContentBuilder.builder(anew).note("gọi lại tuần sau").build();
        book.revised(old.record(), noted, Publication.PUBLIC);
    }

    @Test
    void nobodyElseAnswersAndNobodyWritesMoreThanTheOwnAnswer() {
        var other = speakers.of("Không liên quan");
        assertThat(links(other)).isEmpty();
        refuses(other, LinkAnswer.AGREES, null, "link.own.none");
        refuses(INVESTOR, LinkAnswer.AGREES, null, "organisation.own.nobody");
        for (var staff : List.of(Actor.PUBLIC, OFFICER, REVIEWER, MANAGER, ADMIN)) {
            assertThatThrownBy(() -> links(staff)).isInstanceOf(AccessDeniedException.class);
        }
        var record = found().record();
        assertThatThrownBy(() -> as(other, () -> drafts.revise(record))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as(school, () -> drafts.record(LinkContent.class)))
                .isInstanceOf(AccessDeniedException.class);
        var draft = as(school, () -> drafts.revise(record));
        var sheet = as(school, () -> drafts.open(draft, LinkContent.class));
        var forged = new Confirmation(
                "x1", factory.organisation(), LinkAnswer.AGREES, ReducedDate.parse("2026-11-01"), null, null);
        for (var more : List.of(
                LinkContentBuilder.builder(sheet.content())
                        .worth(java.math.BigDecimal.TEN)
                        .currency("USD")
                        .build(),
                LinkContentBuilder.builder(sheet.content()).note("của tôi").build(),
                LinkContentBuilder.builder(sheet.content())
                        .confirmations(List.of(forged))
                        .build())) {
            assertThatThrownBy(() -> as(school, () -> drafts.save(draft, sheet.revision(), more, Map.of())))
                    .isInstanceOf(AccessDeniedException.class);
        }
        var answered = answered(school, LinkAnswer.AGREES, null);
        assertThatThrownBy(() -> as(school, () -> reviews.approve(answered, Publication.PUBLIC)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void whoeverASideWasMergedIntoSpeaksForIt() {
        var survivor = speakers.of("Trường sau sáp nhập");
        does(STEWARD, () -> merges.merge(school.organisation(), new Merger(survivor.organisation(), "một trường")));

        publish(answered(survivor, LinkAnswer.AGREES, null));

        assertThat(standing()).isEqualTo(Standing.ONE);
        assertThat(links(school)).singleElement().satisfies(mine -> assertThat(mine.said())
                .isNotNull());
    }

    @Test
    void theOfficeAsksThoseWhoHaveNotAnswered() {
        publish(answered(school, LinkAnswer.AGREES, null));
        does(OFFICER, () -> asking.ask(link));

        assertThat(told(factory)).contains("link.notice.ask");
        assertThat(told(school)).doesNotContain("link.notice.ask");
        publish(answered(factory, LinkAnswer.AGREES, null));
        assertThatThrownBy(() -> does(OFFICER, () -> asking.ask(link))).hasMessage("link.ask.nobody");
        for (var other : List.of(Actor.PUBLIC, INVESTOR, REVIEWER, MANAGER, factory)) {
            assertThatThrownBy(() -> does(other, () -> asking.ask(link))).isInstanceOf(AccessDeniedException.class);
        }
    }
}
