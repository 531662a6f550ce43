package org.greenregistry.demo;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.greenregistry.cooperation.AwardContent;
import org.greenregistry.cooperation.EventContent;
import org.greenregistry.kernel.CsvFile;
import org.greenregistry.kernel.OnDraft;
import org.greenregistry.kernel.OnSubmit;
import org.greenregistry.kernel.ReducedDate;
import org.junit.jupiter.api.Test;

/** What events.csv and awards.csv become, before anybody records it. */
class DemoEventTest {

    private static final Validator RULES =
            Validation.buildDefaultValidatorFactory().getValidator();

    private static final List<EventContent> EVENTS = CsvFile.beside(DemoEvent.class, "events.csv")
            .read(row -> DemoEvent.event(row, key -> UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8))));

    private static final List<AwardContent> AWARDS = CsvFile.beside(DemoEvent.class, "awards.csv")
            .read(row -> DemoEvent.award(row, key -> UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8))));

    @Test
    void everyContentKeepsTheRulesItIsSubmittedUnder() {
        assertThat(Stream.concat(EVENTS.stream(), AWARDS.stream()))
                .allSatisfy(content -> assertThat(RULES.validate(content, OnDraft.class, OnSubmit.class))
                        .isEmpty());
    }

    @Test
    void realOnesAreAllThoseOfTheListAndNameBothLanguages() {
        var real = EVENTS.stream().filter(event -> !event.sample()).toList();

        assertThat(real).hasSize(6);
        assertThat(AWARDS).hasSize(5);
        assertThat(Stream.concat(
                        real.stream().map(EventContent::name), AWARDS.stream().map(AwardContent::name)))
                .allSatisfy(name -> {
                    assertThat(name.vi()).isNotBlank();
                    assertThat(name.en()).isNotBlank();
                });
        assertThat(real).allSatisfy(event -> assertThat(event.outcomes())
                .as("nobody published what came of it")
                .isEmpty());
    }

    @Test
    void aDayNobodyVerifiedIsNotGiven() {
        var horasis = EVENTS.stream()
                .filter(event -> event.name().vi().contains("Horasis"))
                .findFirst()
                .orElseThrow();

        assertThat(horasis.from()).isEqualTo(ReducedDate.parse("2019"));
        assertThat(horasis.sources())
                .allSatisfy(source -> assertThat(source.remark()).isNotNull());
    }
}
