package org.greenregistry.cooperation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.greenregistry.access.Role;
import org.greenregistry.cooperation.Introduction;
import org.greenregistry.cooperation.IntroductionService;
import org.greenregistry.cooperation.LinkContent;
import org.greenregistry.journal.ActorNames;
import org.greenregistry.ledger.DraftService;
import org.greenregistry.ledger.RecordService;
import org.greenregistry.shell.Fields;
import org.greenregistry.shell.Formats;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.MainLayout;
import org.greenregistry.shell.Tags;
import org.jspecify.annotations.Nullable;

/** One introduction: of whom, how far they are, and what came of it. */
@Route(value = "introductions/:id", layout = MainLayout.class)
@RouteAlias(value = "en/introductions/:id", layout = MainLayout.class)
@RolesAllowed(Role.OFFICER)
class IntroductionView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final int LONGEST = 1000;

    private final IntroductionService introductions;
    private final DraftService drafts;
    private final RecordService records;
    private final ActorNames names;
    private final Formats formats;

    IntroductionView(
            IntroductionService introductions,
            DraftService drafts,
            RecordService records,
            ActorNames names,
            Formats formats) {
        this.introductions = introductions;
        this.drafts = drafts;
        this.records = records;
        this.names = names;
        this.formats = formats;
        getContent().addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(id(event.getRouteParameters().get("id").orElse("")));
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException none) {
            throw new NotFoundException();
        }
    }

    private void show(UUID id) {
        var made = introductions.get(id);
        var by = names.names(List.of(made.by())).get(made.by());
        var facts = Tags.tag("dl", "pairs");
        fact(facts, "introduction.need", party(made.need()));
        fact(facts, "introduction.offer", party(made.offer()));
        fact(facts, "introduction.state", Tags.span("chip on", getTranslation("introduction.state." + made.state())));
        fact(facts, "introduction.changedAt", Tags.span("", formats.dateTime(made.changedAt())));
        fact(facts, "introduction.by", Tags.span("", Objects.requireNonNullElse(by, getTranslation("person.unnamed"))));
        fact(facts, "introduction.at", Tags.span("", formats.dateTime(made.at())));
        said(made.remark()).ifPresent(remark -> fact(facts, "introduction.remark", remark));
        link(made.link()).ifPresent(link -> fact(facts, "introduction.link", link));
        getContent().removeAll();
        getContent()
                .add(
                        Tags.link("back", Lang.path("introductions"), "‹ " + getTranslation("introduction.list")),
                        new H1(getPageTitle()),
                        facts);
        if (made.state().isOpen()) {
            getContent().add(outcome(made));
        }
    }

    private void fact(HtmlContainer list, String key, Component value) {
        list.add(Tags.tag("div", "", Tags.said("dt", "", getTranslation(key)), Tags.tag("dd", "", value)));
    }

    private Component party(Introduction.Party party) {
        var link =
                Tags.link("", Lang.path("needs/" + party.code()), party.title().in(Lang.current()));
        return party.owner().isEmpty() ? link : Tags.tag("span", "", link, Tags.span("muted", " · " + party.owner()));
    }

    private static Optional<Component> said(@Nullable String remark) {
        return Optional.ofNullable(remark).map(text -> Tags.span("long-text", text));
    }

    /** The link in the book, or else my draft of it; a colleague's draft is his or hers alone. */
    private Optional<Component> link(@Nullable UUID record) {
        if (record == null) {
            return Optional.empty();
        }
        var published = records.byId(LinkContent.class, record)
                .map(found -> Tags.link("", Lang.path("links/" + found.code()), found.code()));
        var path = published.or(() -> drafts.mine().stream()
                .filter(draft -> draft.record().equals(record))
                .findFirst()
                .map(draft -> Tags.link(
                        "", Lang.path("work/links/" + draft.id()), getTranslation("introduction.link.draft"))));
        return Optional.of(path.<Component>map(found -> found)
                .orElseGet(() -> Tags.span("", getTranslation("introduction.link.waits"))));
    }

    private Component outcome(Introduction made) {
        var remark = Fields.area("introduction.remark");
        remark.setMaxLength(LONGEST);
        remark.setHelperText(getTranslation("introduction.remark.help"));
        var buttons = new Div();
        buttons.addClassName("row");
        made.state()
                .next()
                .forEach(next -> buttons.add(new Button(getTranslation("introduction.move." + next), click -> {
                    introductions.move(made.id(), next, remark.getValue());
                    show(made.id());
                })));
        var lead = new Paragraph(getTranslation("introduction.move.lead"));
        var box = new Div(new H2(getTranslation("introduction.move")), lead, remark, buttons);
        box.addClassNames("section", "narrow-form");
        return box;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("introduction.title");
    }
}
