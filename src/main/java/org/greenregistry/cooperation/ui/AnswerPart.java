package org.greenregistry.cooperation.ui;

import com.vaadin.flow.component.HtmlContainer;
import java.util.Locale;
import java.util.Optional;
import org.greenregistry.access.Actor;
import org.greenregistry.cooperation.CooperationKind;
import org.greenregistry.cooperation.NeedContent;
import org.greenregistry.cooperation.NeedKind;
import org.greenregistry.cooperation.NeedSide;
import org.greenregistry.cooperation.NeedState;
import org.greenregistry.ledger.Published;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.Office;
import org.greenregistry.shell.Tags;
import org.greenregistry.shell.Wording;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** On an open need or offer: how somebody outside answers it, by an entry of the other side. */
@Component
@Order(10)
class AnswerPart implements RecordPart {

    private final Office office;

    AnswerPart(Office office) {
        this.office = office;
    }

    @Override
    public Optional<HtmlContainer> of(CooperationKind<?> kind, Published<?> record, Locale locale) {
        return record.content() instanceof NeedContent need
                        && need.side() != null
                        && need.state() == NeedState.OPEN
                        && !Actor.current().isStaff()
                ? Optional.of(section(need.side(), locale))
                : Optional.empty();
    }

    private HtmlContainer section(NeedSide side, Locale locale) {
        var section = Tags.section("answer", "", Wording.text(locale, "need.answer." + side));
        var other = side == NeedSide.NEED ? "offer" : "need";
        section.add(Tags.said("p", "", Wording.text(locale, "need.answer.more." + side)));
        var ways = Tags.tag("div", "row");
        if (Actor.current().isSpeaker()) {
            ways.add(way("button primary", NeedKind.OWN + "/new/" + other, "need.answer.act." + side, locale));
        } else if (Actor.current().account() == null) {
            ways.add(
                    way("button primary", "register", "need.answer.register", locale),
                    way("button", "sign-in", "shell.sign-in", locale));
        }
        office.mail().ifPresent(mail -> ways.add(Tags.link("", "mailto:" + mail, mail)));
        section.add(ways);
        return section;
    }

    private static HtmlContainer way(String classes, String path, String key, Locale locale) {
        return Tags.link(classes, Lang.path(locale, path), Wording.text(locale, key));
    }
}
