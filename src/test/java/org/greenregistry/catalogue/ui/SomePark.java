package org.greenregistry.catalogue.ui;

import java.math.BigDecimal;
import java.util.List;
import org.greenregistry.Book;
import org.greenregistry.dossier.Party;
import org.greenregistry.dossier.PartyRole;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.dossier.ProjectContentBuilder;
import org.greenregistry.dossier.Site;
import org.greenregistry.dossier.ValueGap;
import org.greenregistry.kernel.Name;
import org.greenregistry.kernel.ReducedDate;
import org.greenregistry.place.Lot;
import org.greenregistry.place.LotState;
import org.greenregistry.place.ParkContent;
import org.greenregistry.place.ParkContentBuilder;

/** Parks that offer something, and what stands in them. */
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

    /** A project under construction in the park, of that investor. */
    static ProjectContent project(String park, String firm) {
        return project(park, List.of(Party.of("p", PartyRole.INVESTOR, firm, "VN")));
    }

    static ProjectContent project(String park, List<Party> parties) {
        return ProjectContentBuilder.builder(
                        Book.project("Dự án " + parties.getFirst().name()))
                .site(Site.of("Phường Hòa Phú", "C-25760-OLD", park))
                .parties(parties)
                .build()
                .excused(ValueGap.UNKNOWN);
    }
}
