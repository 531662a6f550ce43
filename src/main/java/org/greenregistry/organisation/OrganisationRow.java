package org.greenregistry.organisation;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.greenregistry.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * One organisation in a list.
 *
 * @param roles the first one says most
 * @param capabilities each once
 * @param sample made up for demonstration
 */
public record OrganisationRow(
        UUID record,
        String code,
        LocalizedText name,
        @Nullable String country,
        List<HelixRole> roles,
        List<CapabilityField> capabilities,
        boolean sample) {

    /** @param values in the order the index is asked for them */
    static OrganisationRow indexed(List<?> values) {
        return new OrganisationRow(
                UUID.fromString((String) values.get(0)),
                (String) values.get(1),
                new LocalizedText((String) values.get(2), (String) values.get(3)),
                (String) values.get(4),
                enums(values.get(5), HelixRole::valueOf),
                enums(values.get(6), CapabilityField::valueOf),
                Boolean.TRUE.equals(values.get(7)));
    }

    private static <E> List<E> enums(Object names, Function<String, E> value) {
        return ((List<?>) names)
                .stream().map(name -> value.apply((String) name)).toList();
    }
}
