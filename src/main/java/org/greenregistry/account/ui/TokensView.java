package org.greenregistry.account.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.util.stream.Collectors;
import org.greenregistry.access.Role;
import org.greenregistry.account.NewToken;
import org.greenregistry.account.ScopeChoices;
import org.greenregistry.account.TokenRow;
import org.greenregistry.account.TokenService;
import org.greenregistry.shell.Formats;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.MainLayout;

/** Which programs write, for whom, and until when. */
@Route(value = "accounts/tokens", layout = MainLayout.class)
@RouteAlias(value = "en/accounts/tokens", layout = MainLayout.class)
@RolesAllowed(Role.ADMIN)
class TokensView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final TokenService tokens;
    private final ScopeChoices choices;
    private final Formats formats;
    private final Grid<TokenRow> list = new Grid<>();

    TokensView(TokenService tokens, ScopeChoices choices, Formats formats) {
        this.tokens = tokens;
        this.choices = choices;
        this.formats = formats;
        var create = new Button(getTranslation("account.token.create"), click -> ask());
        create.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var bar = new Div(new Anchor(Lang.path("accounts"), getTranslation("account.list.title")), create);
        bar.addClassNames("row", "spread");
        columns();
        list.addClassName("account-list");
        list.addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        list.setEmptyStateText(getTranslation("account.token.empty"));
        list.getElement().setAttribute("aria-label", getPageTitle());
        getContent().addClassName("page");
        getContent().add(new H1(getPageTitle()), new Paragraph(getTranslation("account.token.lead")), bar, list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        list.setItemsPageable(tokens::list, page -> tokens.count());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("account.token.title");
    }

    private void columns() {
        list.addColumn(LitRenderer.<TokenRow>of("<div>${item.name}</div>"
                                + "<div class=\"muted small\">${item.agency} · ${item.id}</div>"
                                + "<div class=\"muted small\">${item.person} · ${item.scopes}</div>")
                        .withProperty("name", TokenRow::name)
                        .withProperty("agency", TokenRow::agency)
                        .withProperty("id", TokenRow::publicId)
                        .withProperty("person", TokenRow::responsible)
                        .withProperty("scopes", this::scopes))
                .setHeader(getTranslation("account.token.name"))
                .setFlexGrow(2);
        list.addColumn(LitRenderer.<TokenRow>of("<div>${item.state}</div><div class=\"muted small\">${item.used}</div>")
                        .withProperty("state", this::state)
                        .withProperty("used", this::used))
                .setHeader(getTranslation("account.list.state"));
        list.addColumn(LitRenderer.<TokenRow>of(
                                "<vaadin-button aria-label=${item.label} @click=${edit}>${item.text}</vaadin-button>")
                        .withProperty("text", row -> getTranslation("account.list.edit"))
                        .withProperty("label", row -> getTranslation("account.token.edit", row.name()))
                        .withFunction("edit", this::edit))
                .setFlexGrow(0)
                .setAutoWidth(true);
    }

    private String state(TokenRow row) {
        return getTranslation(
                "account.token.state." + row.state(),
                formats.date(row.expiresAt().minusMillis(1)));
    }

    private String used(TokenRow row) {
        var last = row.lastUsed();
        return last == null
                ? getTranslation("account.token.never")
                : getTranslation("account.token.used", formats.dateTime(last));
    }

    private String scopes(TokenRow row) {
        return row.scopes().stream()
                .map(scope -> getTranslation("account.token.scope.short." + scope))
                .collect(Collectors.joining(", "));
    }

    private void ask() {
        new NewTokenDialog(tokens.candidates(), choices, tokens.latest(), this::make).open();
    }

    private void make(NewToken asked) {
        new MadeTokenDialog(tokens.make(asked), formats).open();
        refresh();
    }

    private void edit(TokenRow row) {
        new TokenDialog(tokens, row, formats, this::refresh).open();
    }

    private void refresh() {
        list.getDataProvider().refreshAll();
    }
}
