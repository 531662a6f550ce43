package org.greenregistry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.greenregistry.People.as;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.function.Supplier;
import org.greenregistry.access.Actor;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.TestSecurityContextHolder;

/** For tests that open pages as one person after the other. */
public abstract class PagesOfPeople extends SpringBrowserlessTest {

    protected static final List<Actor> ALL = List.of(
            Actor.PUBLIC,
            People.INVESTOR,
            People.OFFICER,
            People.REVIEWER,
            People.MANAGER,
            People.STEWARD,
            People.ADMIN,
            People.AUDITOR);

    /** That {@code path} opens {@code view} for those who may, and for nobody else. */
    protected void assertOpened(String path, String view, List<Actor> may) {
        ALL.forEach(actor -> assertThat(opened(actor, path))
                .as("%s as %s", path, actor.roles())
                .matches(seen -> seen.equals(view) == may.contains(actor), "opens " + view));
    }

    /** Simple name of the view that {@code path} opens. */
    protected String opened(Actor actor, String path) {
        return inWindowOf(actor, path, () -> UI.getCurrent()
                .getCurrentView()
                .getClass()
                .getSimpleName()
                .replaceAll("\\$\\$.*", ""));
    }

    /** HTML of the view that {@code path} opens. */
    protected String shown(Actor actor, String path) {
        return inWindowOf(
                actor, path, () -> UI.getCurrent().getCurrentView().getElement().getOuterHTML());
    }

    private String inWindowOf(Actor actor, String path, Supplier<String> look) {
        open(actor, path);
        var seen = look.get();
        TestSecurityContextHolder.clearContext();
        return seen;
    }

    /**
     * A window takes its person from the request it was opened with: a new one for each. Whoever calls this stays
     * signed in.
     *
     * @param path with its query
     */
    protected void open(Actor actor, String path) {
        cleanVaadinEnvironment();
        TestSecurityContextHolder.clearContext();
        if (actor.account() != null) {
            as(actor, () -> {
                TestSecurityContextHolder.setContext(SecurityContextHolder.getContext());
                return actor;
            });
            SecurityContextHolder.setContext(TestSecurityContextHolder.getContext());
        }
        initVaadinEnvironment();
        var parts = path.split("\\?", -1);
        navigate(parts[0], Component.class);
        if (parts.length > 1) {
            UI.getCurrent().navigate(parts[0], QueryParameters.fromString(parts[1]));
        }
    }
}
