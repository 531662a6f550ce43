package org.greenregistry.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.TextField;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.greenregistry.kernel.OnDraft;
import org.greenregistry.kernel.OnSubmit;
import org.junit.jupiter.api.Test;

public class DraftBinderTest {

    public record Site(
            @NotBlank(groups = OnSubmit.class) @Size(max = 5, groups = OnDraft.class)
            String ward,

            String park) {

        @AssertTrue(groups = OnSubmit.class, message = "ward and park differ")
        public boolean isSound() {
            return park == null || park.isEmpty() || !park.equals(ward);
        }
    }

    private final DraftBinder<Site> binder = new DraftBinder<>(Site.class);
    private final TextField ward = new TextField();
    private final TextField park = new TextField();

    DraftBinderTest() {
        binder.bind(ward, "ward");
        binder.bind(park, "park");
    }

    @Test
    void whatSubmittingNeedsIsMarkedFromTheStart() {
        assertThat(ward.isRequiredIndicatorVisible()).isTrue();
        assertThat(park.isRequiredIndicatorVisible()).isFalse();
    }

    @Test
    void aDraftMayBeIncompleteButNotUnreadable() {
        assertThat(binder.read()).isPresent();
        assertThat(binder.read(OnSubmit.class)).isEmpty();

        ward.setValue("far too long");

        assertThat(binder.read()).isEmpty();
        assertThat(ward.isInvalid()).isTrue();
    }

    @Test
    void rulesThatSpanComponentsBindAtSubmission() {
        ward.setValue("A");
        park.setValue("A");

        assertThat(binder.read()).contains(new Site("A", "A"));
        assertThat(binder.read(OnSubmit.class)).isEmpty();
    }
}
