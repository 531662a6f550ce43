package org.greenregistry.cooperation;

import java.util.Optional;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.dossier.ProjectContentBuilder;
import org.greenregistry.dossier.Tie;
import org.greenregistry.ledger.Consequence;
import org.greenregistry.ledger.Derivation;
import org.springframework.stereotype.Component;

/** What a link changes in its project: the section {@code ties}, of public links only. */
@Component
class LinkOutcome implements Consequence<LinkContent> {

    @Override
    public Class<LinkContent> cause() {
        return LinkContent.class;
    }

    @Override
    public boolean isOfPublicOnly() {
        return true;
    }

    @Override
    public Optional<Derivation<?>> of(String code, LinkContent content, boolean withdrawn) {
        return Optional.ofNullable(content.project())
                .map(project ->
                        new Derivation<>(project, ProjectContent.class, before -> ProjectContentBuilder.builder(before)
                                .ties(
                                        withdrawn
                                                ? before.ties().without(code)
                                                : before.ties().with(tie(code, content)))
                                .build()));
    }

    private static Tie tie(String code, LinkContent link) {
        var partner = link.partner();
        return new Tie(code, partner.name(), partner.role(), link.since(), link.until());
    }
}
