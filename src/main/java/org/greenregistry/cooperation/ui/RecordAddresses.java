package org.greenregistry.cooperation.ui;

import java.util.stream.Stream;
import org.greenregistry.cooperation.CooperationKind;
import org.greenregistry.cooperation.CooperationKinds;
import org.greenregistry.cooperation.CooperationQuery;
import org.greenregistry.cooperation.CooperationService;
import org.greenregistry.shell.PublicAddresses;
import org.springframework.stereotype.Component;

/** The lists of this module and each of their records. */
@Component
class RecordAddresses implements PublicAddresses {

    private final CooperationKinds kinds;
    private final CooperationService service;

    RecordAddresses(CooperationKinds kinds, CooperationService service) {
        this.kinds = kinds;
        this.service = service;
    }

    @Override
    public Stream<Address> all() {
        return kinds.all().stream().flatMap(this::of);
    }

    private Stream<Address> of(CooperationKind<?> kind) {
        var found = Stream.<Address>builder();
        found.add(new Address(kind.folder(), null));
        service.each(kind, CooperationQuery.ALL, row -> found.add(new Address(kind.page(row.code()), null)));
        return found.build();
    }
}
