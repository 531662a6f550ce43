package org.greenregistry.work;

import org.springframework.stereotype.Component;

/** What a job left stays as long as the job is listed. */
@Component
class JobFiles implements FilesInUse {

    private final JobRows rows;

    JobFiles(JobRows rows) {
        this.rows = rows;
    }

    @Override
    public boolean names(String sha256) {
        return rows.names(sha256);
    }
}
