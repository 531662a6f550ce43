package org.greenregistry.briefing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.greenregistry.catalogue.Condition;
import org.greenregistry.catalogue.FactsService;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.ledger.Published;
import org.greenregistry.ledger.RecordService;
import org.greenregistry.work.JobProgress;
import org.springframework.stereotype.Component;

/** Whole projects for official lists, found by what figures count. */
@Component
class ListedProjects {

    private final FactsService facts;
    private final RecordService records;

    ListedProjects(FactsService facts, RecordService records) {
        this.facts = facts;
        this.records = records;
    }

    /** Those of the question that fulfil one of {@code any}, as its book knew them. */
    List<Published<ProjectContent>> of(PaperQuestion asked, JobProgress progress, List<Condition> any) {
        progress.step("briefing.step.count", 0);
        var codes = new LinkedHashSet<String>();
        any.forEach(condition -> facts.each(asked.filter().having(condition), found -> codes.add(found.code())));
        progress.step("briefing.step.rows", codes.size());
        var projects = new ArrayList<Published<ProjectContent>>();
        for (var code : codes) {
            records.find(ProjectContent.class, code, asked.closing()).ifPresent(projects::add);
            progress.advance(1);
        }
        return projects;
    }
}
