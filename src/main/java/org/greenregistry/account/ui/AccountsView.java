package org.greenregistry.account.ui;

import com.vaadin.flow.component.AbstractField.ComponentValueChangeEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Collectors;
import org.greenregistry.access.Role;
import org.greenregistry.account.AccountRow;
import org.greenregistry.account.AccountService;
import org.greenregistry.account.NewAccount;
import org.greenregistry.account.OrganisationChoices;
import org.greenregistry.account.ScopeChoices;
import org.greenregistry.shell.ExcelLink;
import org.greenregistry.shell.Fields;
import org.greenregistry.shell.Formats;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.MainLayout;

/** Who may sign in, and as what. */
@Route(value = "accounts", layout = MainLayout.class)
@RouteAlias(value = "en/accounts", layout = MainLayout.class)
@Menu(title = "account.list.title", order = 90)
@RolesAllowed(Role.ADMIN)
class AccountsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final AccountService accounts;
    private final Choices choices;
    private final Formats formats;
    private final TextField search = Fields.text("account.list.search");
    private final Grid<AccountRow> list = new Grid<>();
    private final Span file = new Span();
    private final Paragraph warning = new Paragraph();
    private String query = "";

    AccountsView(AccountService accounts, ScopeChoices scope, OrganisationChoices organisations, Formats formats) {
        this.accounts = accounts;
        this.choices = new Choices(scope, organisations);
        this.formats = formats;
        search.setClearButtonVisible(true);
        search.addValueChangeListener(this::searched);
        var create =
                new Button(getTranslation("account.list.create"), click -> new NewAccountDialog(this::create).open());
        create.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var acts =
                new Div(new Anchor(Lang.path("accounts/tokens"), getTranslation("account.token.title")), file, create);
        acts.addClassName("row");
        var bar = new Div(search, acts);
        bar.addClassNames("row", "spread");
        warning.addClassName("note");
        warning.getElement().setAttribute("role", "status");
        columns();
        list.addClassName("account-list");
        list.setEmptyStateText(getTranslation("account.list.empty"));
        list.getElement().setAttribute("aria-label", getPageTitle());
        getContent().addClassName("page");
        getContent().add(new H1(getPageTitle()), warning, bar, list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        query = event.getLocation().getQueryParameters().getSingleParameter("q").orElse("");
        search.setValue(query);
        file.removeAll();
        file.add(ExcelLink.of(
                Lang.current(),
                "accounts",
                query.isEmpty() ? "" : "q=" + URLEncoder.encode(query, StandardCharsets.UTF_8)));
        warn();
        list.setItemsPageable(page -> accounts.list(query, page), page -> accounts.count(query));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("account.list.title");
    }

    private void columns() {
        list.addColumn(AccountRow::displayName)
                .setHeader(getTranslation("account.list.name"))
                .setSortProperty("displayName")
                .setAutoWidth(true);
        list.addColumn(AccountRow::username)
                .setHeader(getTranslation("account.list.username"))
                .setSortProperty("username")
                .setAutoWidth(true);
        list.addColumn(row -> Objects.toString(row.agency(), "")).setHeader(getTranslation("account.list.agency"));
        list.addColumn(this::roles).setHeader(getTranslation("account.list.roles"));
        list.addColumn(this::state)
                .setHeader(getTranslation("account.list.state"))
                .setAutoWidth(true);
        list.addColumn(LitRenderer.<AccountRow>of(
                                "<vaadin-button aria-label=${item.label} @click=${edit}>${item.text}</vaadin-button>")
                        .withProperty("text", row -> getTranslation("account.list.edit"))
                        .withProperty("label", row -> getTranslation("account.list.edit.label", row.displayName()))
                        .withFunction("edit", this::edit))
                .setFlexGrow(0)
                .setAutoWidth(true);
    }

    private String state(AccountRow row) {
        var state = getTranslation("account.state." + row.state());
        var end = row.terms().expiresAt();
        return end == null ? state : state + " · " + getTranslation("account.expires", lastDay(end));
    }

    private String lastDay(Instant expiresAt) {
        return formats.date(TermsDialog.lastDay(expiresAt));
    }

    private void warn() {
        var soon = accounts.expiring();
        var named = soon.stream()
                .map(row -> row.displayName() + " ("
                        + lastDay(Objects.requireNonNull(row.terms().expiresAt())) + ")")
                .collect(Collectors.joining(", "));
        warning.setText(getTranslation("account.expiring", soon.size(), named));
        warning.setVisible(!soon.isEmpty());
    }

    private String roles(AccountRow row) {
        return row.roles().stream()
                .map(role -> getTranslation("account.role." + role))
                .collect(Collectors.joining(", "));
    }

    /** The address decides what is listed: a search goes there first and comes back through {@link #beforeEnter}. */
    private void searched(ComponentValueChangeEvent<TextField, String> typed) {
        if (typed.isFromClient()) {
            var asked =
                    typed.getValue().isBlank() ? QueryParameters.empty() : QueryParameters.of("q", typed.getValue());
            UI.getCurrentOrThrow().navigate(Lang.path("accounts"), asked);
        }
    }

    private void create(NewAccount asked) {
        new CodeDialog(accounts.create(asked), formats).open();
        refresh();
    }

    private void edit(AccountRow row) {
        new AccountDialog(accounts, row, choices, formats, this::refresh).open();
    }

    private void refresh() {
        warn();
        list.getDataProvider().refreshAll();
    }
}
