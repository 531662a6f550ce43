package org.greenregistry.opportunity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.greenregistry.access.Actor;
import org.greenregistry.access.Role;
import org.greenregistry.opportunity.AskService;
import org.greenregistry.opportunity.FollowService;
import org.greenregistry.opportunity.HoursService;
import org.greenregistry.opportunity.InquirySheet;
import org.greenregistry.opportunity.InvestorService;
import org.greenregistry.opportunity.Profile;
import org.greenregistry.opportunity.ProfileOffers;
import org.greenregistry.reference.VsicSections;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.MainLayout;
import org.greenregistry.shell.Tags;

/** What is mine: what I follow, what I asked, what I look for. */
@Route(value = "mine", layout = MainLayout.class)
@RouteAlias(value = "en/mine", layout = MainLayout.class)
@Menu(title = "mine.title", order = 15)
@PermitAll
class MineView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final FollowService follow;
    private final AskService asking;
    private final InvestorService investors;
    private final FollowPage follows;
    private final HoursService hours;
    private final HoursForm hoursForm;
    private final ThreadPage threads;
    private final List<ProfileOffers> offers;

    MineView(
            FollowService follow,
            AskService asking,
            InvestorService investors,
            FollowPage follows,
            HoursService hours,
            HoursForm hoursForm,
            ThreadPage threads,
            List<ProfileOffers> offers) {
        this.follow = follow;
        this.asking = asking;
        this.investors = investors;
        this.follows = follows;
        this.hours = hours;
        this.hoursForm = hoursForm;
        this.threads = threads;
        this.offers = offers;
        getContent().addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        getContent().removeAll();
        getContent()
                .add(
                        new H1(getPageTitle()),
                        followed(),
                        asked(),
                        wanted(),
                        fitting(),
                        hoursForm.of(hours.mine(), "", Lang.current()));
        if (Actor.current().roles().equals(Set.of(Role.INVESTOR))) {
            getContent().add(leaving());
        }
    }

    private Component followed() {
        var watches = follow.mine();
        return section(
                "mine.follow",
                watches.isEmpty()
                        ? new Paragraph(getTranslation("mine.follow.none"))
                        : follows.list(watches, new FollowPage.PostedActs("", Lang.current()), Lang.current()));
    }

    private Component asked() {
        var sheets = asking.mine();
        var list = new Div();
        sheets.forEach(sheet -> list.add(thread(sheet)));
        return section("mine.asked", sheets.isEmpty() ? new Paragraph(getTranslation("mine.asked.none")) : list);
    }

    private Component thread(InquirySheet sheet) {
        var reply = new PlainForm(Lang.current(), "reply-mine", Map.of())
                .hidden("inquiry", sheet.row().id().toString())
                .area("question", 4000)
                .submit("inquiry.reply", "button");
        var title = sheet.row().receipt() + " · " + sheet.row().project();
        return new Div(
                Tags.said("h3", "", title),
                threads.state(sheet, Lang.current()),
                threads.messages(sheet, Lang.current()),
                reply);
    }

    private Component wanted() {
        var profile = investors.profile().orElse(new Profile("", null, null, null));
        var typed = Map.of(
                "company", profile.company(),
                "section", Objects.toString(profile.section(), ""),
                "land", Objects.toString(profile.land(), ""),
                "places", Objects.toString(profile.places(), ""));
        var sections = Stream.concat(Stream.of(""), VsicSections.all().stream()).toList();
        var form = new PlainForm(Lang.current(), "profile", typed)
                .text("company", "text", "organization", 200, true)
                .select("section", sections, this::section)
                .text("land", "text", "off", 100, false)
                .text("places", "text", "off", 500, false)
                .submit("mine.save");
        return section("mine.profile", form);
    }

    private Component fitting() {
        var found = investors.profile().stream()
                .flatMap(profile -> offers.stream().flatMap(from -> from.fitting(profile, Lang.current()).stream()))
                .toList();
        if (found.isEmpty()) {
            return section("mine.fitting", new Paragraph(getTranslation("mine.fitting.none")));
        }
        var list = Tags.tag("ul", "plain");
        found.forEach(one -> list.add(Tags.tag(
                "li",
                "",
                Tags.link("inquiry-link", Lang.path(one.path()), one.title()),
                Tags.said("p", "fit", one.why()))));
        return section("mine.fitting", list);
    }

    private Component leaving() {
        var form = new PlainForm(Lang.current(), "leave", Map.of())
                .consent("mine.leave.sure")
                .submit("mine.leave", "button");
        return section("mine.leave.title", form);
    }

    private String section(String letter) {
        return letter.isEmpty() ? getTranslation("inquiry.country.none") : VsicSections.name(letter, Lang.current());
    }

    private Component section(String key, Component content) {
        var box = new Div(new H2(getTranslation(key)), content);
        box.addClassName("section");
        return box;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("mine.title");
    }
}
