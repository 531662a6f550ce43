package org.greenregistry.ledger;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.greenregistry.journal.Act;
import org.greenregistry.journal.Finding;
import org.greenregistry.journal.Redactions;
import org.greenregistry.journal.SealCheck;
import org.springframework.stereotype.Component;

/** Holds the versions against the journal: each sealed version must be there with the sealed bytes, and no other. */
@Component
class VersionSeals implements SealCheck {

    private static final int BATCH = 500;

    private final Versions versions;

    VersionSeals(Versions versions) {
        this.versions = versions;
    }

    @Override
    public Optional<Finding> firstBroken(List<Act.Seal> seals, Redactions redactions) {
        var records = seals.stream().map(Act.Seal::record).collect(Collectors.toSet());
        var found = records.isEmpty()
                ? Map.<Place, Version>of()
                : versions.findByRecordIn(records).stream().collect(Collectors.toMap(Place::of, Function.identity()));
        return seals.stream()
                .flatMap(seal -> fault(seal, found, redactions).stream())
                .findFirst();
    }

    private static Optional<Finding> fault(Act.Seal seal, Map<Place, Version> found, Redactions redactions) {
        var version = found.get(new Place(seal.record(), seal.number()));
        if (version == null) {
            return Optional.of(Finding.of("verify.version.missing", seal.number(), seal.record()));
        }
        if (!isIntact(version, redactions) || !version.hash().equals(seal.hash())) {
            return Optional.of(Finding.of("verify.version.changed", seal.number(), version.code()));
        }
        var before = found.get(new Place(seal.record(), seal.number() - 1));
        var chained = before == null || before.hash().equals(version.previousHash());
        return chained
                ? Optional.empty()
                : Optional.of(Finding.of("verify.version.unchained", seal.number(), version.code()));
    }

    /** Every part has the bytes its digest was taken of, or those a redaction left; the digests themselves stay. */
    private static boolean isIntact(Version version, Redactions redactions) {
        return version.computedHash().equals(version.hash())
                && version.parts().entrySet().stream()
                        .allMatch(entry -> isIntact(
                                version, entry.getValue(), Redacting.place(version, entry.getKey()), redactions))
                && version.reason()
                        .map(reason -> isIntact(version, reason, Redacting.placeOfReason(version), redactions))
                        .orElse(true);
    }

    private static boolean isIntact(Version version, SealedPart part, String place, Redactions redactions) {
        var now = part.computedDigest();
        return now.equals(part.digest()) || redactions.left(version.record(), place, now);
    }

    @Override
    public Optional<Finding> firstUnsealed(Function<List<Act.Seal>, Set<String>> vouched) {
        var at = Passage.BEGIN;
        for (var batch = at.next(versions, BATCH); !batch.isEmpty(); batch = at.next(versions, BATCH)) {
            var held = vouched.apply(batch.stream().map(VersionSeals::seal).toList());
            var unsealed = batch.stream()
                    .filter(version -> !held.contains(version.hash()))
                    .findFirst();
            if (unsealed.isPresent()) {
                return unsealed.map(version -> Finding.of("verify.version.unsealed", version.number(), version.code()));
            }
            at = Passage.behind(batch.getLast());
        }
        return Optional.empty();
    }

    private static Act.Seal seal(Version version) {
        return new Act.Seal(version.record(), version.number(), version.hash());
    }

    private record Place(UUID record, int number) {

        private static Place of(Version version) {
            return new Place(version.record(), version.number());
        }
    }
}
