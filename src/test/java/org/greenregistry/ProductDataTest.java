package org.greenregistry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.greenregistry.kernel.Countries;
import org.greenregistry.place.PlaceService;
import org.greenregistry.place.UnitLevel;
import org.greenregistry.reference.CodeLists;
import org.greenregistry.reference.ReferenceList;
import org.greenregistry.reference.VsicSections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** What every installation starts with, without demonstration mode. */
@AppTest
class ProductDataTest {

    @Autowired
    Environment environment;

    @Autowired
    PlaceService places;

    @Autowired
    CodeLists codes;

    @Test
    void placesAndClassificationsAreThere() {
        assertThat(environment.acceptsProfiles(Profiles.of("demo"))).isFalse();
        assertThat(places.communes()).hasSize(36);
        assertThat(places.units(UnitLevel.COMMUNE, LocalDate.of(2025, 6, 30))).hasSize(91);
        assertThat(places.parks()).isNotEmpty();
        assertThat(VsicSections.all()).hasSize(22);
        assertThat(Countries.has("DK")).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void everyCodeListHasItsFirstState(ReferenceList list) {
        assertThat(codes.all(list)).isNotEmpty();
    }
}
