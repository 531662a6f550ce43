package org.greenregistry.opportunity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;
import java.util.UUID;
import org.greenregistry.access.Actor;
import org.greenregistry.access.Role;
import org.greenregistry.account.Colleague;
import org.greenregistry.kernel.Countries;
import org.greenregistry.kernel.Refusal;
import org.greenregistry.opportunity.InquiryService;
import org.greenregistry.opportunity.InquirySheet;
import org.greenregistry.opportunity.Outcome;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.MainLayout;
import org.greenregistry.shell.Tags;

/** One inquiry: who asks what, what was answered, and what came of it. */
@Route(value = "inquiries/:id", layout = MainLayout.class)
@RouteAlias(value = "en/inquiries/:id", layout = MainLayout.class)
@RolesAllowed({Role.OFFICER, Role.MANAGER})
class InquiryView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final InquiryService inquiries;
    private final ThreadPage threads;
    private String title = "";

    InquiryView(InquiryService inquiries, ThreadPage threads) {
        this.inquiries = inquiries;
        this.threads = threads;
        getContent().addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(inquiries.sheet(id(event.getRouteParameters().get("id").orElse(""))));
    }

    private static UUID id(String text) {
        if (!text.matches("[0-9a-f-]{36}")) {
            throw new Refusal("inquiry.none");
        }
        return UUID.fromString(text);
    }

    private void show(InquirySheet sheet) {
        var row = sheet.row();
        title = row.receipt() + " · " + getTranslation("inquiry.subject." + row.subject());
        getContent().removeAll();
        getContent()
                .add(
                        Tags.link("back", Lang.path("inquiries"), "‹ " + getTranslation("inquiry.list")),
                        new H1(title),
                        threads.state(sheet, Lang.current()),
                        facts(sheet),
                        threads.messages(sheet, Lang.current()));
        if (Actor.current().is(Role.OFFICER) && row.outcome() == null) {
            getContent().add(answer(sheet), assign(sheet), close(sheet));
        }
    }

    private Component facts(InquirySheet sheet) {
        var list = Tags.tag("dl", "pairs");
        list.add(Tags.tag(
                "div",
                "",
                Tags.said("dt", "", getTranslation("inquiry.project")),
                Tags.tag(
                        "dd",
                        "",
                        Tags.link(
                                "",
                                Lang.path("projects/" + sheet.row().project()),
                                sheet.row().project()))));
        fact(list, "inquiry.sender", sheet.row().sender());
        fact(list, "opportunity.field.address", Objects.toString(sheet.address(), ""));
        fact(list, "opportunity.field.phone", Objects.toString(sheet.phone(), ""));
        fact(
                list,
                "opportunity.field.country",
                sheet.country() == null ? "" : Countries.name(sheet.country(), Lang.current()));
        return list;
    }

    private void fact(HtmlContainer list, String key, String value) {
        if (!value.isEmpty()) {
            list.add(Tags.tag("div", "", Tags.said("dt", "", getTranslation(key)), Tags.said("dd", "", value)));
        }
    }

    private Component answer(InquirySheet sheet) {
        var text = new TextArea(getTranslation("inquiry.answer"));
        text.setMaxLength(4000);
        text.setMinRows(5);
        text.setWidthFull();
        var send = new Button(getTranslation("inquiry.answer.send"), click -> {
            inquiries.answer(sheet.row().id(), text.getValue());
            again(sheet);
        });
        send.addThemeVariants(ButtonVariant.PRIMARY);
        return section("inquiry.answer.title", text, send);
    }

    private Component assign(InquirySheet sheet) {
        var taker = new ComboBox<Colleague>(getTranslation("inquiry.assignee"));
        var takers = inquiries.takers(sheet.row().id());
        taker.setItems(takers);
        taker.setItemLabelGenerator(Colleague::name);
        takers.stream()
                .filter(colleague -> colleague.id().equals(sheet.row().assignee()))
                .findFirst()
                .ifPresent(taker::setValue);
        var give = new Button(getTranslation("inquiry.assign"), click -> taker.getOptionalValue()
                .ifPresent(colleague -> {
                    inquiries.assign(sheet.row().id(), colleague.id());
                    again(sheet);
                }));
        return section("inquiry.assign.title", taker, give);
    }

    private Component close(InquirySheet sheet) {
        var outcome = new ComboBox<Outcome>(getTranslation("inquiry.outcome"));
        outcome.setItems(Outcome.values());
        outcome.setItemLabelGenerator(reached -> getTranslation("inquiry.outcome." + reached));
        var close = new Button(getTranslation("inquiry.close"), click -> outcome.getOptionalValue()
                .ifPresent(reached -> {
                    inquiries.close(sheet.row().id(), reached);
                    again(sheet);
                }));
        return section("inquiry.close.title", outcome, close);
    }

    private Component section(String key, Component... parts) {
        var box = new Div(new H2(getTranslation(key)));
        box.add(parts);
        box.addClassNames("section", "inquiry-act");
        return box;
    }

    private void again(InquirySheet sheet) {
        show(inquiries.sheet(sheet.row().id()));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
