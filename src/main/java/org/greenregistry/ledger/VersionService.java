package org.greenregistry.ledger;

import java.util.Optional;
import java.util.UUID;
import org.greenregistry.access.ForEveryone;
import org.greenregistry.kernel.Canonical;
import org.greenregistry.kernel.Level;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** For those who read: single versions of a record as the public sees them, whoever asks, with what proves them. */
@Service
@ForEveryone
@Transactional(readOnly = true)
public class VersionService {

    private final Kinds kinds;
    private final Versions versions;

    VersionService(Kinds kinds, Versions versions) {
        this.kinds = kinds;
        this.versions = versions;
    }

    /** Empty if it is not there, or neither it nor its record is public. */
    public <C extends Record> Optional<Published<C>> publicly(Class<C> type, UUID record, int number) {
        return seen(record, number).map(version -> RecordService.published(kinds.of(type), version, Level.PUBLIC));
    }

    /** Empty as {@link #publicly} is. */
    public Optional<VersionProof> proof(Class<? extends Record> type, UUID record, int number) {
        return seen(record, number).map(version -> proof(kinds.of(type), version));
    }

    private Optional<Version> seen(UUID record, int number) {
        return versions.findByRecordAndNumber(record, number).filter(VersionService::isSeen);
    }

    static boolean isSeen(Version version) {
        return version.isPublicNow() && version.isPublic() && !version.isWithdrawn();
    }

    /** A text of an older schema, of before a field was closed, or redacted since, is not the one of the digest. */
    private static VersionProof proof(RecordKind<?> kind, Version version) {
        var shown = Division.of(Contents.of(kind, version, Level.PUBLIC)).text(Level.PUBLIC);
        var digest = SealedPart.digestOf(version.parts().get(Level.PUBLIC));
        return new VersionProof(version.covered(), Canonical.digest(shown).equals(digest) ? shown : null);
    }
}
