package org.greenregistry.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.greenregistry.Book;
import org.junit.jupiter.api.Test;

/** Reasons for absent values, as the values come. */
class GapsTest {

    private static final ProjectContent PROJECT = Book.project("Lý do");

    @Test
    void aReasonLeavesWithTheValueItExcused() {
        var content = ProjectContentBuilder.builder(PROJECT)
                .term(new Term(50, null))
                .gaps(gaps("term.years", "term.endsOn", "name.vi", "milestones", "parties[p2].kind"))
                .build();

        assertThat(Gaps.withoutAnswered(content).gaps())
                .isEqualTo(gaps("term.endsOn", "milestones", "parties[p2].kind"));
    }

    @Test
    void aReasonLeavesWithItsItem() {
        var content = ProjectContentBuilder.builder(PROJECT)
                .gaps(gaps("parties[gone].country"))
                .build();

        assertThat(Gaps.withoutAnswered(content).gaps()).isEmpty();
    }

    @Test
    void announcedCapitalIsNoAnswerToTheQuestionForRegisteredCapital() {
        var content = ProjectContentBuilder.builder(PROJECT)
                .gaps(gaps("capital", "parties"))
                .build();

        assertThat(Gaps.withoutAnswered(content).gaps()).isEqualTo(gaps("capital"));
    }

    @Test
    void whatHasAReasonIsNotUnexplained() {
        assertThat(Gaps.unexplained(PROJECT)).isEmpty();
        assertThat(Gaps.unexplained(
                        ProjectContentBuilder.builder(PROJECT).gaps(List.of()).build()))
                .isEqualTo(PROJECT.incomplete());
    }

    private static List<Gap> gaps(String... paths) {
        return Stream.of(paths).map(path -> Gap.of(path, ValueGap.UNKNOWN)).toList();
    }
}
