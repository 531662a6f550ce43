package org.greenregistry.work.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.util.UUID;
import org.greenregistry.AppTest;
import org.greenregistry.As;
import org.greenregistry.access.Role;
import org.greenregistry.work.JobService;
import org.greenregistry.work.TrialJob;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What I asked for is listed with how far it is, and can be ended there. The asker has no account, so nothing runs. */
@AppTest
@As(value = "jobs", roles = Role.MANAGER)
class JobsViewTest extends SpringBrowserlessTest {

    @Autowired
    JobService jobs;

    private static String shown() {
        return UI.getCurrent().getCurrentView().getElement().getOuterHTML();
    }

    @Test
    void whatCouldNotBeDoneSaysWhyInTheReadersLanguage() {
        var name = UUID.randomUUID().toString();
        var id = jobs.ask(TrialJob.class, new TrialJob.Asked(name, "finish"));
        while (jobs.get(id).state().isOpen()) {
            Thread.onSpinWait();
        }
        UI.getCurrent().navigate("en/jobs");

        assertThat(shown()).contains("Trial " + name, "The person who asked may no longer work in the registry.");
        assertThat(find(Button.class).withText("Cancel").exists()).isFalse();
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(-1);
    }
}
