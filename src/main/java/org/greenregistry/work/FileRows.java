package org.greenregistry.work;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface FileRows extends Repository<FileRow, UUID> {

    FileRow save(FileRow row);

    void delete(FileRow row);

    Optional<FileRow> findBySha256AndBy(String sha256, UUID by);

    boolean existsBySha256(String sha256);

    /** With the row locked: bytes come and go only under its lock. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select f from FileRow f where f.sha256 = :sha256")
    Optional<FileRow> lock(String sha256);

    @Query("select f.sha256 from FileRow f where f.at < :then")
    List<String> broughtBefore(Instant then);
}
