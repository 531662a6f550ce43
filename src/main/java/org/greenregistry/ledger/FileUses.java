package org.greenregistry.ledger;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface FileUses extends Repository<FileUse, FileUse.Id> {

    FileUse save(FileUse use);

    @Query("select count(u) > 0 from FileUse u where u.id.sha256 = :sha256")
    boolean isPublished(String sha256);
}
