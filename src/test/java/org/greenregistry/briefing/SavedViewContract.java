package org.greenregistry.briefing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.greenregistry.People.INVESTOR;
import static org.greenregistry.People.as;
import static org.greenregistry.People.does;

import jakarta.validation.ConstraintViolationException;
import java.util.UUID;
import org.greenregistry.Staff;
import org.greenregistry.access.Actor;
import org.greenregistry.access.Role;
import org.greenregistry.kernel.Refusal;
import org.greenregistry.shell.Lang;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Views people keep, on either database. */
abstract class SavedViewContract {

    private static final String PATH = "overview?period=2026-Q3&unit=C-25760-2025";

    @Autowired
    SavedViewService views;

    @Autowired
    OverviewViews onOverview;

    @Autowired
    ListViews onList;

    @Autowired
    Staff staff;

    private final String name = "Góc nhìn " + UUID.randomUUID();
    private Actor owner = Actor.PUBLIC;
    private Actor colleague = Actor.PUBLIC;

    @BeforeEach
    void people() {
        owner = staff.hire("Quang", Role.MANAGER);
        colleague = staff.hire("Lan", Role.OFFICER);
    }

    private UUID save(boolean shared) {
        return as(owner, () -> views.save(PATH, new SavedViewInput(name, shared)));
    }

    @Test
    void aPrivateViewIsSeenByItsOwnerAndASharedOneByColleagues() {
        var id = save(false);
        assertThat(as(owner, views::all)).extracting(SavedView::path).contains(PATH);
        assertThat(as(colleague, views::all)).extracting(SavedView::id).doesNotContain(id);

        does(owner, () -> views.change(id, new SavedViewInput(name + " 2", true)));

        assertThat(as(colleague, views::all))
                .filteredOn(view -> view.id().equals(id))
                .singleElement()
                .satisfies(view -> {
                    assertThat(view.name()).isEqualTo(name + " 2");
                    assertThat(view.owner()).isEqualTo(owner.account());
                });
        assertThat(as(owner, () -> onOverview.of("period=2026", Lang.ENGLISH)))
                .anySatisfy(offer -> assertThat(offer.href()).isEqualTo("en/" + PATH))
                .anySatisfy(
                        offer -> assertThat(offer.href()).isEqualTo("en/overview/views?path=overview%3Fperiod%3D2026"));
    }

    @Test
    void onlyTheOwnerChangesOrDropsIt() {
        var id = save(true);

        assertThatThrownBy(() -> does(colleague, () -> views.change(id, new SavedViewInput("x", false))))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> does(colleague, () -> views.drop(id))).isInstanceOf(AccessDeniedException.class);
        does(owner, () -> views.drop(id));
        assertThat(as(colleague, views::all)).extracting(SavedView::id).doesNotContain(id);
        assertThatThrownBy(() -> does(owner, () -> views.drop(id))).isInstanceOf(Refusal.class);
    }

    @Test
    void onlyAddressesOfThisBookAreKeptAndOnlyByColleagues() {
        for (var path : new String[] {"https://example.org", "//example.org", "accounts", "overviewx"}) {
            assertThatThrownBy(() -> as(owner, () -> views.save(path, new SavedViewInput(name, false))))
                    .isInstanceOf(Refusal.class);
        }
        assertThatThrownBy(() -> as(owner, () -> views.save(PATH, new SavedViewInput(" ", false))))
                .isInstanceOf(ConstraintViolationException.class);
        assertThatThrownBy(() -> as(INVESTOR, views::all)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aListOffersToBeKeptToColleaguesOnly() {
        assertThat(as(colleague, () -> onList.onList("section=C", Lang.VIETNAMESE)))
                .hasValueSatisfying(
                        offer -> assertThat(offer.href()).isEqualTo("overview/views?path=projects%3Fsection%3DC"));
        assertThat(as(INVESTOR, () -> onList.onList("section=C", Lang.VIETNAMESE)))
                .isEmpty();
        assertThat(as(Actor.PUBLIC, () -> onList.onList("", Lang.VIETNAMESE))).isEmpty();
    }
}
