package org.greenregistry.cooperation.ui;

import com.vaadin.flow.component.HtmlContainer;
import java.util.Locale;
import java.util.Optional;
import org.greenregistry.access.Actor;
import org.greenregistry.cooperation.CooperationKind;
import org.greenregistry.cooperation.LinkContent;
import org.greenregistry.cooperation.LinkSides;
import org.greenregistry.ledger.Published;
import org.greenregistry.shell.Tags;
import org.greenregistry.shell.Wording;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * On a link: what each side says of it itself. While none has, only colleagues see who is still silent; most links are
 * known from what others publish.
 */
@Component
@Order(10)
class SidesPart implements RecordPart {

    private final LinkSides sides;
    private final SidesList list;

    SidesPart(LinkSides sides, SidesList list) {
        this.sides = sides;
        this.list = list;
    }

    @Override
    public Optional<HtmlContainer> of(CooperationKind<?> kind, Published<?> record, Locale locale) {
        return record.content() instanceof LinkContent link
                        && (!link.confirmations().isEmpty() || Actor.current().isStaff())
                ? Optional.of(section(link, locale))
                : Optional.empty();
    }

    private HtmlContainer section(LinkContent link, Locale locale) {
        var section = Tags.section("sides", "", Wording.text(locale, "link.chapter.confirmations"));
        section.add(list.of(link, sides.of(link), locale));
        list.formerly(sides.formerly(link), locale).ifPresent(section::add);
        return section;
    }
}
