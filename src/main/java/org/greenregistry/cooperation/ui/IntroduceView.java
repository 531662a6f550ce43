package org.greenregistry.cooperation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.greenregistry.access.Role;
import org.greenregistry.cooperation.CooperationKinds;
import org.greenregistry.cooperation.CooperationRow;
import org.greenregistry.cooperation.IntroductionService;
import org.greenregistry.cooperation.NeedContent;
import org.greenregistry.ledger.RecordService;
import org.greenregistry.shell.Fields;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.MainLayout;

/** The officer looks at both sides once more, and introduces them. */
@Route(value = "work/introduce/:one/:other", layout = MainLayout.class)
@RouteAlias(value = "en/work/introduce/:one/:other", layout = MainLayout.class)
@RolesAllowed(Role.OFFICER)
class IntroduceView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final int LONGEST = 1000;

    private final CooperationKinds kinds;
    private final RecordService records;
    private final IntroductionService introductions;

    IntroduceView(CooperationKinds kinds, RecordService records, IntroductionService introductions) {
        this.kinds = kinds;
        this.records = records;
        this.introductions = introductions;
        getContent().addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var one = row(event.getRouteParameters().get("one").orElse(""));
        var other = row(event.getRouteParameters().get("other").orElse(""));
        var lead = new Paragraph(getTranslation("introduction.make.lead"));
        lead.addClassName("lead");
        var sides = new OrderedList();
        sides.addClassName("projects");
        List.of(one, other).forEach(side -> sides.add(RecordCard.of(side, null, Lang.current())));
        getContent().removeAll();
        getContent().add(new H1(getPageTitle()), lead, sides, form(one, other));
    }

    private CooperationRow<NeedContent> row(String code) {
        return records.find(NeedContent.class, code, null)
                .filter(found -> !found.withdrawn())
                .map(found -> new CooperationRow<>(
                        found.record(), kinds.of(NeedContent.class), found.code(), found.content()))
                .orElseThrow(NotFoundException::new);
    }

    private Component form(CooperationRow<NeedContent> one, CooperationRow<NeedContent> other) {
        var remark = Fields.area("introduction.remark");
        remark.setMaxLength(LONGEST);
        remark.setHelperText(getTranslation("introduction.remark.help"));
        var make = new Button(getTranslation("introduction.make"), click -> {
            var made = introductions.introduce(one.code(), other.code(), remark.getValue());
            UI.getCurrentOrThrow().navigate(Lang.path(IntroductionService.path(made)));
        });
        make.addThemeVariants(ButtonVariant.PRIMARY);
        var form = new Div(remark, make);
        form.addClassNames("section", "narrow-form");
        return form;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("introduction.make.title");
    }
}
