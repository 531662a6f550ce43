package org.greenregistry.ledger;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface FileUses extends Repository<FileUse, FileUse.Id> {

    FileUse save(FileUse use);

    List<FileUse> findByIdSha256(String sha256);

    @Query("select count(u) > 0 from FileUse u where u.id.sha256 = :sha256")
    boolean isPublished(String sha256);
}
