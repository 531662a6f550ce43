package org.greenregistry.project.ui;

import java.util.Map;
import java.util.UUID;
import org.greenregistry.ledger.RecordPages;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Addresses of a project's pages. */
@Component
@Order(1)
class ProjectPages implements RecordPages {

    @Override
    public String kind() {
        return "project";
    }

    @Override
    public String newKey() {
        return "project.record";
    }

    @Override
    public String form(UUID draft) {
        return "work/projects/" + draft;
    }

    @Override
    public Map<String, String> shortcuts() {
        return Map.of("project.act", "work/projects/event");
    }

    @Override
    public String page(String code) {
        return "projects/" + code;
    }

    @Override
    public boolean hasPast() {
        return true;
    }
}
