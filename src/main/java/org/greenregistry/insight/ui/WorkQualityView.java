package org.greenregistry.insight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.greenregistry.access.Role;
import org.greenregistry.insight.WorkQualityService;
import org.greenregistry.kernel.ReportPeriod;
import org.greenregistry.shell.Formats;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.MainLayout;
import org.greenregistry.shell.SearchField;
import org.greenregistry.shell.Tags;
import org.greenregistry.shell.Wording;

/** How long reviews and answers take in the period of the address, and what lies still. */
@Route(value = QualityUrl.PATH, layout = MainLayout.class)
@RouteAlias(value = "en/" + QualityUrl.PATH, layout = MainLayout.class)
@RolesAllowed({Role.OFFICER, Role.REVIEWER, Role.MANAGER, Role.STEWARD, Role.AUDITOR})
class WorkQualityView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final int YEARS = 3;

    private final WorkQualityService service;
    private final QualityPart part;
    private final QualityList list;
    private final Formats formats;
    private final Clock clock;
    private final Locale locale = Lang.current();

    WorkQualityView(WorkQualityService service, QualityPart part, QualityList list, Formats formats, Clock clock) {
        this.service = service;
        this.part = part;
        this.list = list;
        this.formats = formats;
        this.clock = clock;
        getContent().addClassNames("page", "insight");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var url = url(event.getLocation().getQueryParameters().getParameters());
        var quality = service.of(url.period());
        getContent().removeAll();
        getContent()
                .add(
                        Tags.link("back", Lang.path(locale, OverviewUrl.PATH), Wording.text(locale, "insight.title")),
                        new H1(getPageTitle()),
                        new Paragraph(Wording.text(locale, "insight.work.lead")),
                        form(url),
                        part.tiles(quality, url, locale));
        if (!quality.decisions().isEmpty()) {
            getContent().add(part.reviewers(quality, url, locale), part.agencies(quality, locale));
        }
        if (!quality.drafts().isEmpty()) {
            getContent().add(part.drafts(quality, locale));
        }
        getContent().add(list.of(quality, url, locale));
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(formats.zone()));
    }

    private QualityUrl url(Map<String, List<String>> query) {
        return QualityUrl.parse(query, today());
    }

    private Component form(QualityUrl url) {
        var select = Tags.tag("select", "");
        select.getElement().setAttribute("name", OverviewUrl.PERIOD);
        var today = today();
        Stream.of(
                        List.of(ReportPeriod.quarterOf(today), ReportPeriod.year(today.getYear()), url.period()),
                        ReportPeriod.endedBefore(today, YEARS))
                .flatMap(List::stream)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .forEach(period -> select.add(option(period, period.equals(url.period()))));
        var form = SearchField.form(locale, QualityUrl.PATH, "insight-form quality-form");
        form.add(
                Tags.tag("label", "insight-field", Tags.span("", Wording.text(locale, "insight.work.period")), select),
                SearchField.button(locale, "insight.show"));
        SearchField.onSent(form, this::go);
        return form;
    }

    private HtmlContainer option(ReportPeriod period, boolean selected) {
        var option = Tags.said("option", "", period.text(locale));
        option.getElement().setAttribute("value", period.toString());
        if (selected) {
            option.getElement().setAttribute("selected", true);
        }
        return option;
    }

    private void go(String query) {
        var wanted = url(QueryParameters.fromString(query).getParameters());
        UI.getCurrentOrThrow().navigate(Lang.path(QualityUrl.PATH), QueryParameters.fromString(wanted.query()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("insight.work.title");
    }
}
