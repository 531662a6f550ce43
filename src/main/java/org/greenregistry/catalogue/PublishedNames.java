package org.greenregistry.catalogue;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.greenregistry.access.ForEveryone;
import org.greenregistry.kernel.LocalizedText;
import org.greenregistry.ledger.VersionDocument;
import org.greenregistry.ledger.VersionIndex;
import org.greenregistry.project.ProjectFields;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The whole book by name, for those who read it from end to end. Made-up projects are not in it. */
@Service
@ForEveryone
@Transactional(readOnly = true)
public class PublishedNames {

    private static final int CHUNK = 1000;

    private final VersionIndex index;

    PublishedNames(VersionIndex index) {
        this.index = index;
    }

    /** Every project the current actor may see, by code. */
    public List<PublishedName> all() {
        var session = index.session();
        var names = session.search(session.scope(Object.class, ProjectFields.ENTITY))
                .select(f -> f.composite()
                        .from(
                                f.field(VersionDocument.CODE, String.class),
                                f.field(ProjectFields.NAME_VI, String.class),
                                f.field(ProjectFields.NAME_EN, String.class),
                                f.field(VersionDocument.RECORDED_FROM, Instant.class))
                        .asList(PublishedNames::name))
                .where(f -> f.and()
                        .add(VersionDocument.seen(f, null))
                        .add(f.not(f.match().field(ProjectFields.SAMPLE).matching(true))))
                .sort(f -> f.field(VersionDocument.CODE));
        try (var scroll = names.scroll(CHUNK)) {
            return Stream.iterate(scroll.next(), chunk -> chunk.hasHits(), chunk -> scroll.next())
                    .flatMap(chunk -> chunk.hits().stream())
                    .toList();
        }
    }

    /** Whether the public once saw a project under {@code code}, for those who cannot see it any more. */
    public boolean wasPublic(String code) {
        var session = index.session();
        return session.search(session.scope(Object.class, ProjectFields.ENTITY))
                        .where(predicates -> VersionDocument.onceSeen(predicates, code))
                        .fetchTotalHitCount()
                > 0;
    }

    private static PublishedName name(List<?> values) {
        return new PublishedName(
                (String) values.get(0), new LocalizedText(text(values.get(1)), text(values.get(2))), (Instant)
                        values.get(3));
    }

    private static @Nullable String text(@Nullable Object value) {
        return (String) value;
    }
}
