package org.greenregistry.catalogue.ui;

import java.math.BigDecimal;
import java.util.List;
import org.greenregistry.kernel.Name;
import org.greenregistry.kernel.ReducedDate;
import org.greenregistry.place.Lot;
import org.greenregistry.place.LotState;
import org.greenregistry.place.ParkContent;
import org.greenregistry.place.ParkContentBuilder;

/** Parks that offer something. */
final class SomePark {

    private SomePark() {}

    /** @param hectares of the only lot, which is free */
    static ParkContent withLot(String name, String number, String hectares) {
        return ParkContentBuilder.builder()
                .name(new Name(name, null))
                .unit("C-25813-2025")
                .lots(List.of(new Lot("l1", number, new BigDecimal(hectares), LotState.FREE, null)))
                .asOf(ReducedDate.parse("2026-11"))
                .source("Ban quản lý")
                .build();
    }
}
